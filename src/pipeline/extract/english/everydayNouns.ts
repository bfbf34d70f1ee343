/**
 * Nouns, in the singular, that alone are no concept to look up: people, time, office, family and home, and
 * the words of software that say nothing without another beside them ("system", "feature", "release").
 */
export const EVERYDAY_NOUNS = `
abbreviation ability absence academic acceptance access accident accomplishment account accountability
accountant achievement acquisition acre acronym act action activity actor actress adaptation adapter add-on
addition addon adjustment admin administrator adopter adoption adult adulthood advance advancement advantage
adventure advice adviser advisor advocate aftermath afternoon afterthought age agency agenda agreement aid aim
air aircraft airplane airport alarm album alley alliance almond alphabet alternative ama amateur ambassador
ambiguity ambition amount analogy analysis analyst anecdote angel anger angle animal anniversary announcement
answer ant anxiety apartment api apology app apparatus appearance appendix appetizer apple appliance applicant
application apprentice approach approval approximation apr april arch architect architecture area argument arm
army arrangement arrival art article artist aspect assessment assignment assistance assistant association
assumption astronaut athlete atmosphere attachment attempt attendee attention attic attitude attorney
attribute audience auditorium aug august aunt author authority autumn avatar avenue average award awareness
baby back background backpack bacon badge bag baker bakery balcony ball banana band bank bar bargain barrel
barrier bartender base baseball basement basics basis basket basketball bath bathroom battery battle beach
bear beauty bed bedroom bee beef beer beginner beginning behavior behaviour belief belly belt benefit beverage
bible bibliography bicycle bike bill biologist bird birth birthday bit blackboard blanket blend block blocker
blog blogger blood board boat body bomb bond bone bonus book bootcamp booth border boredom boss bottle
bottleneck bottom bowl box boy boyfriend brain brake brand bread break breakfast breakthrough breed bride
broadcaster brother brunch buck buddy budget bug build builder building bulb bullet bulletin bunch burger bush
business butcher butter butterfly button buyer buzz buzzword byproduct cab cabbage cabin cabinet cable cafe
cafeteria cake calendar call camera campus can candidate candle candy canteen canyon capability capacity
capital captain caption car career carpenter carpet carrot case case-study cash castle cat catastrophe catch
category cause caveat ceiling celebration celsius cent center centimeter centre century ceo ceremony
certification cfo cfp chair chairman chairperson challenge champion championship chance change chaos chapter
character characteristic charger charity chart chat check checklist cheese chemist cherry chest chicken chief
child childhood chocolate choice chopstick christmas chunk church cinema cio circle circumstance ciso citation
citizen city clarification class cli client climate climb clinic clip clock closet closing clothing cloud club
clue cmo co-founder coach coal coalition coast coat cocktail code codebase coder coding coffee cofounder coin
coincidence cold collaboration colleague collection college color colour column combination comfort command
comment commit commitment committee committer communication community commute company comparison compassion
competence competition competitor complaint completion complexity component comprehension compromise computer
concept concern concert conclusion condition conf conference confidence config configuration conflict
confusion congress connection consciousness consequence console constraint construction consultant consumer
consumption contact content contest context continent contractor contrast contribution contributor convenience
convention conversation conversion coo cook cooperation cop copper copy core corn corner corporation corridor
corruption cost cotton couch cough council count country county couple courage course court courtesy cousin
cow coworker cpo crash creation creativity creator credit crew cricket crime criminal crisis criticism crowd
cto cubicle cucumber culture cup cure curiosity currency curriculum curtain custom customer cv cycle dad
damage dance dancer danger darkness dashboard data date daughter day deadline deal dealer death debate debt
dec decade december decision deck declaration decline decrease dedication deer defeat defect defence defense
definition degree delay deletion delivery demand demo democracy dentist department departure dependency
deployment depression depth description desert design designer desire desk desktop dessert destination detail
detective determination dev developer development device devil diagram dialogue dictionary diet difference
difficulty digit diner dinner diploma direction director directory dirt disadvantage disappointment disaster
discipline disclaimer discount discovery discussion disease dish dishwasher dispute distance distinction
division divorce doc doctor document documentation dog doll dollar dolphin domain donation donut door dot
doubt doughnut download downside dozen draft drama drawback drawer drawing dream dress drink drive driver drop
drug duck dump duplicate duration dust duty ear earth ease easter ebook economist economy ecosystem edge
edition editor editorial education effect effectiveness efficiency effort egg ego elbow election electrician
electricity element elephant elevator email emergency emoji emotion empathy emperor emphasis employee employer
encyclopedia end ending enemy energy engagement engine engineer engineering enterprise enthusiasm enthusiast
entrance entrepreneur entry envelope environment envy epilogue episode equality equipment era eraser error
essay essence estimate estimation euro evaluation evangelist evening event evidence evolution evp exam example
exception excess exchange excitement exclusion excuse execution executive exercise exhibition existence exit
expectation expense experience experiment experimentation expert expertise explanation expo extension extent
eye face facet facilitator fact factor factory faculty fahrenheit fail failure fair fairy faith fall fame
family fan fantasy faq farm farmer fashion fate father fatigue fault favor favour fear feature feb february
fee feedback feeling fellow fence ferry festival fever fiction field fight figure file film finale finance
finding finger finish fire firefighter fireside firm fisherman fitness fix flag flat flaw flight flipchart
floor flow flower flu fluency fly focus fog folder folk follow-up follower followup food foot football force
forest form format foundation founder fox fraction framework freedom freelancer freeze freezer frequency fri
friday fridge friend friendship frog front frontier fruit frustration fun function functionality fund funding
fundraiser furniture future gadget gain galaxy gallery gallon game gang gap garage garden gardener garlic gas
gear geek gender generalist genre gentleman ghost gif gift girl girlfriend glance glass glimpse glitch
glossary glove goal goat god gold golf goose gotcha government governor grade graduate gram grandfather
grandma grandmother grandpa grandparent grandson grant grape grass greeting grief grocery groom ground group
growth guess guesswork guest gui guidance guide guideline guild guilt guitar gun guru guy gym habit hack
hackathon hacker hair half hall halloween hallway ham hamburger hammer hand hand-off handful handle handoff
handover happiness hardware harm hashtag hat hate hazard head headache headcount heading headline headphone
headquarters headset health heart heat heaven height helicopter hell help helper heritage hero hiccup
highlight highway hike hill hint hire historian history hit hobby hobbyist hockey holder hole holiday home
homepage homework honesty honey hoodie hope horizon horse hospital host hostel hotel hour house hug human
humor humour hurdle husband hut hype ice ice-cream icon id idea identifier illness illustration image
imagination impact implementation importance improvement inbox inch incident income increase indication
indicator individual industry influence influencer info information infra infrastructure ingredient injury
innovation input insect insight inspection inspiration installation instance instant institute institution
instruction instructor instrument integration intelligence intent intention interaction interest interface
intern internet interpretation interview interviewee interviewer intro introduction intuition invention
inventor investigation investment investor invitation invite involvement ipo iron island issue item iteration
jacket jail jam jan janitor january jar jargon jealousy jewel jewelry job joke journal journalist journey joy
judge judgement judgment juice jul july jump jun june jungle junior jury justice keeper key keyboard keynote
keynoter kick kickoff kid kidney kilo kilogram kilometer kilometre kind kindergarten kindness king kiss kit
kitchen kitten knee knife knob know-how knowhow knowledge lab laboratory lack ladder lady lamp landscape lane
language lanyard laptop laughter launch law lawn lawyer layer layoff layout lead leader league learner
learning leather lecture lecturer leg legacy legend legislation leisure lemon length lesson letter lettuce
level lever liberty library lid lie life lifespan lifestyle lifetime lift light lightning likelihood limit
limitation line lineup link lion lip list listener liter literacy literature litre liver load loan location
login logo logout loneliness look loser loss lot love loyalty luck luggage lunch lunchtime lung machine
machinery magazine magic magnitude mail maintainer maintenance majority make maker mall mama man management
manager mango manner manufacturing map mar march margin mark marker market marriage match mate material math
mathematician matter maturity maximum may mayor maze meal meaning measure measurement meat mechanic medal
media medicine meeting meetup member meme memo memory mentality mentee mention mentor menu merger mess message
metal metaphor meter method metre metro microphone microwave middle midnight migration mile milestone military
milk millennium mind mindset mindshare minimization minimum minister minority minute miracle misconception
mission mistake mister mix mixture mockup model moderator modification module mom moment mon monday money
monitor monkey month mood moon moral morning mosque motel mother motion motivation motorcycle mountain mouse
mouth movement movie mud mug mum murder muscle museum mushroom music musician mystery myth nail name nap
narrative nation nature neck necklace need negotiation neighbor neighborhood neighbour neighbourhood nephew
nerd nerve network newbie newcomer newsletter newspaper newsroom ngo niche nickname niece night nightmare node
noise nonprofit noodle noon norm nose note notebook notepad notification notion nov novel november novice
nuance number nurse nut nutrition object objective obligation observation obstacle occasion occupation
occurrence ocean oct october office officer offsite oil one-liner onion opener opening operation operator
opinion opportunity option orchestra order organisation organiser organization organizer origin original
outage outcome outline output outro oven overhead overtime overview owner ownership pace package page pain
painter painting pair palace pan pandemic panel panelist papa paper paperwork paragraph parameter parcel
parent park parking parliament part participant participation partner party passenger passion passport
password past pasta path patience patient pattern pause payday payment peace peach peanut pear peer pen pencil
penny people pepper percent percentage perception performance period permission persistence person persona
personality personnel perspective pet pharmacist pharmacy phase phd phenomenon philosopher philosophy phone
photo photograph photographer photography phrase physician physicist piano picture pie piece pig pill pillow
pilot pineapple pioneer pitfall pivot pizza place plan plane planet plant plastic plate platform player
playground pleasure plot plug plumber pocket podcast podium poem poetry point poker police policy politician
politics poll pond popularity porch pork portion position possibility post postcard postdoc poster potato
pound power practice practitioner prayer preference preparation presence present presentation presenter
president press preview price pride prince princess principle printer priority prison prize problem procedure
process producer product production profession professional professor proficiency profile profit program
programme programmer programming progress project projector prologue promotion proof property proportion
proposal protection prototype provider province psychologist pub publication publisher pull pupil puppy
purpose push puzzle quality quantity quarter queen question questionnaire quirk quiz quotation quote rabbit
race radio rage railway rain rainbow ramble range rank rant rat rate rating ratio reaction reader readiness
realm reason recap receptionist recipe recognition recommendation record recording recruiter reduction referee
reference refrigerator region registration regulation rehearsal rejection relation relationship release
relevance religion remainder remark remedy reminder removal repair replacement reply repo report reporter
repository representation republic reputation request requirement rescue research researcher resignation
resort resource respect response responsibility rest restart restaurant restriction result resume revenue
review revision revolution reward rice riddle ride right rise risk river road roadmap robbery rock rocket
rockstar role rollout romance roof rookie room roommate rope round routine row rsvp rubber rubbish rugby rule
ruler rumor run sadness safety sailor salad salary sale salesperson salt sample sand sandwich sat saturday
sauce sausage saving scale scarf scenario scene schedule scholar scholarship school science scientist scissors
scooter scope score screen screenshot screw screwdriver script sculpture sdk sea search season seat second
secret secretary section sector security selection self seller semester seminar senate senator senior sense
sentence sep sept september series server service session setting setup sex shadow shame shape share
shareholder shark sheep sheet shelf shelter shift ship shipment shirt shock shoe shop shore shortage shot
shoulder show showcase shower shutdown sibling sickness side sidewalk sight sign significance silence silver
similarity simplicity singer sister site situation size sketch skill skin skirt sky skyscraper slang sleep
slide slideshow smartphone smell smile smoke snack snake sneak-peek snippet snow soap soccer society sock soda
sofa software soldier solution son song sort soul sound soup source space spaceship speaker spec specialist
specialization speech speed spice spider spin spinoff spirit sponsor spoon sport spot spouse spreadsheet spy
squad square squirrel stadium staff stage stair staircase stakeholder stamp stand-up standard standup stapler
star start startup state statement station stationery status steak steel step sticker stock stomach stone stop
storage store story storyline stove stranger strategy strawberry street strength stress structure struggle
student study stuff style subject submarine submission subscriber subscription subset subsidiary subtlety
suburb subway success sugar suggestion suit suitcase suite sum summary summer summit sun sunday sunlight
sunshine supermarket supervisor supper supplier supply support supporter surgeon surgery surplus surprise
survey survival suspect svp swag sweater swim swing sword syllabus symposium symptom synonym system t-shirt
tab table tablet tactic takeaway takeout tale talent talk target task taste tax taxi tea teacher team teammate
tear teaser tech technique technologist technology teenager television temper temperature template temple
tendency tennis tent term terminology territory test tester testing text textbook texture thanksgiving theater
theatre theft theme theory therapist therapy thief thing thought threat threshold throw thu thumb thumbnail
thunder thur thurs thursday ticket tie tier tiger time time-zone timeframe timeline timetable timezone
tinkerer tip tire title to-do today todo toe toilet tomato tomorrow ton tone tongue tonight tool toolbox
tooling toolkit toolset tooth top topic total touch tour tourist tournament towel town toy track trade-off
tradeoff tradition trailer trainee trainer training trait tram transfer transformation transition translation
transport trash travel traveler treatment trend trial triangle tribe trick trip trophy trouble trouser truck
trust truth try tshirt tue tues tuesday turn turtle tutor tutorial tv tweet twist type ui uncertainty uncle
undergraduate understanding unicorn union unit universe university update upgrade upload upside urgency url
usage use use-case usecase user username utility utilization vacation vaccine vacuum valley valuation value
van variant variation variety vegetable velocity vendor venue verdict version vessel veteran vibe victim
victory video view viewer viewpoint village villain violence violin visa vision visionary visitor vista visual
vocabulary vodka voice volunteer vote vp wage wait waiter walk wallet want war warning waste watch water
watermelon way weakness weapon weather web webinar webpage website wed wedding wednesday week weekday weekend
weight whale wheel whim whiskey whisky whiteboard whitepaper whole width wife wiki wildlife willpower win wind
window wine winner winter wire wisdom wish witness wolf woman wood wool word workaround worker workflow
workforce workload workshop world worry wound wrap-up wrapup wrench writer writing yard year yesterday youth
zipper zoo
`;
