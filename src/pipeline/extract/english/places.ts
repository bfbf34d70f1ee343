/**
 * Countries, regions, US states, nationalities and large or often visited cities: they say where, and are no
 * term of the field. Names of several words are joined by an underscore.
 */
export const PLACES = `
aachen aarhus aberdeen abu_dhabi abuja accra addis_ababa adelaide afghan afghanistan africa african ahmedabad
alabama alaska albania albanian alberta albuquerque alexandria algeria algerian algiers almaty america
american americas amman amsterdam anaheim andorra angola ankara antarctica antwerp argentina argentine
argentinian arizona arkansas armenia armenian asia asian aspen asuncion athens atlanta auckland austin
australia australian austria austrian azerbaijan baghdad bahamas bahrain baku bali balkans baltimore bangalore
bangkok bangladesh bangladeshi barbados barcelona basel bavaria bay_area beijing beirut belarus belarusian
belfast belgian belgium belgrade belize benelux bengaluru benin bergen berkeley berlin berliner bern bhutan
bilbao birmingham bogota bogotá bolivia bolivian bologna bonn bordeaux bosnia bosnia_and_herzegovina bosnian
boston botswana boulder brasilia bratislava brazil brazilian brighton brisbane bristol british
british_columbia briton brno brooklyn brunei brussels bucharest budapest buenos_aires bulgaria bulgarian
burkina_faso burundi cairo calgary california californian cambodia cambodian cambridge cameroon canada
canadian canberra cape_town cape_verde cardiff caribbean catalan catalonia central_america chad charlotte
chennai chicago chile chilean china chinese christchurch cincinnati cleveland cluj cologne colombia colombian
colorado columbus congo connecticut copenhagen costa_rica croatia croatian cuba cuban cypriot cyprus czech
czech_republic czechia dakar dallas damascus dane danish delaware delft delhi denmark denver detroit dhaka
djibouti doha dominican_republic dortmund dresden dubai dublin durban dusseldorf dutch dutchman düsseldorf
east_africa ecuador ecuadorian edinburgh edmonton egypt egyptian eindhoven el_salvador england english
englishman eritrea essen estonia estonian eswatini ethiopia ethiopian eu eurasia europe european far_east fiji
filipino finland finn finnish flanders flemish florence florida france frankfurt french frenchman fukuoka
gabon gambia gdansk gdańsk geneva genoa georgia georgian german germany ghana ghanaian ghent glasgow
gothenburg granada graz great_britain greece greek greenland grenada grenoble guadalajara guangzhou guatemala
guinea guyana haifa haiti hamburg hangzhou hannover hanoi hanover havana hawaii heidelberg helsinki
ho_chi_minh_city holland honduras hong_kong honolulu houston hungarian hungary hyderabad iceland icelandic
idaho illinois india indian indiana indianapolis indonesia indonesian innsbruck iowa iran iranian iraq iraqi
ireland irish irishman islamabad israel israeli istanbul italian italy ivory_coast jakarta jamaica jamaican
japan japanese jerusalem johannesburg jordan jordanian kampala kansas karachi karlsruhe kathmandu kazakhstan
kentucky kenya kenyan kharkiv kiev kigali korea korean kosovo krakow kraków kuala_lumpur kuwait kuwait_city
kyiv kyoto kyrgyzstan la_jolla lagos lahore laos las_vegas latin_america latvia latvian lausanne lebanese
lebanon leeds leicester leiden leipzig lesotho leuven liberia libya liechtenstein lille lima lisbon lithuania
lithuanian liverpool ljubljana london londoner long_beach los_angeles louisiana lucerne lugano luxembourg lviv
lyon macau madagascar madrid maine malaga malawi malaysia malaysian maldives mali malmo malmö malta maltese
manchester manhattan manila marrakech marseille maryland massachusetts mauritania mauritius medellin medellín
melbourne memphis menlo_park mexican mexico mexico_city miami michigan middle_east milan milwaukee minneapolis
minnesota minsk mississippi missouri moldova monaco mongolia mongolian montana montenegro monterey monterrey
montevideo montpellier montreal montréal moroccan morocco moscow mountain_view mozambique mumbai munich
myanmar málaga münchen nagoya nairobi namibia nantes naples nashville nebraska nepal nepalese netherlands
nevada new_delhi new_hampshire new_jersey new_mexico new_orleans new_south_wales new_york new_yorker
new_zealand newcastle nicaragua nicosia niger nigeria nigerian north_america north_carolina north_dakota
north_korea north_macedonia northern_ireland norway norwegian nottingham nova_scotia novosibirsk nuremberg nyc
oakland oceania odessa ohio oklahoma oman ontario oregon orlando osaka oslo ottawa oxford pakistan pakistani
palermo palestine palestinian palo_alto panama panama_city papua_new_guinea paraguay paris parisian
pennsylvania perth peru peruvian philadelphia philippines pittsburgh plovdiv poland polish portland porto
porto_alegre portugal portuguese potsdam poznan prague pretoria puerto_rico pune qatar quebec queensland quito
raleigh redmond reykjavik reykjavík rhode_island riga rio_de_janeiro riyadh romania romanian rome rotterdam
russia russian rwanda rwandan sacramento saint_petersburg salt_lake_city salzburg samoa san_antonio san_diego
san_francisco san_jose san_juan san_marino san_mateo santa_barbara santa_clara santa_cruz santa_monica
santiago sao_paulo sarajevo saudi_arabia scandinavia scandinavian scot scotland scottish seattle senegal seoul
serbia serbian seville seychelles shanghai sheffield shenzhen sierra_leone silicon_valley singapore
singaporean skopje slovak slovakia slovenia slovenian sofia somali somalia south_africa south_america
south_carolina south_dakota south_korea south_sudan southampton southeast_asia soviet_union spain spaniard
spanish sri_lanka st_petersburg stockholm strasbourg stuttgart sudan sunnyvale suriname swede sweden swedish
swiss switzerland sydney syria syrian são_paulo taipei taiwan taiwanese tajikistan tallinn tampa tampere
tanzania tartu tashkent tasmania tbilisi tehran tel_aviv tennessee texan texas thai thailand the_hague
thessaloniki tirana togo tokyo tonga toronto toulouse trinidad trondheim tunis tunisia tunisian turin turk
turkey turkish turkmenistan tuscany türkiye u.k u.k. u.s u.s. uae uganda ugandan uk ukraine ukrainian
united_arab_emirates united_kingdom united_states united_states_of_america uruguay uruguayan usa utah utrecht
uzbekistan valencia vancouver vatican venezuela venezuelan venice vermont vienna vietnam vietnamese vilnius
virginia wales warsaw washington washington_d.c. washington_dc wellington welsh west_africa west_virginia
winnipeg wisconsin wroclaw wrocław wyoming yemen yerevan yokohama york yugoslavian zagreb zambia zaragoza
zimbabwe zimbabwean zurich zürich
`;
