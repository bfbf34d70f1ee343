/**
 * The most usual words of talks, of which no person and no company is called. Smaller than the lists in
 * `english/` on purpose: people are called Young and Snow, companies Square and Cruise.
 */
const WORDS = `
a able about above across act action active actually add after again against ago ahead all allow almost along already
also always am among an and announce another answer any anyone anything apart app application applications apps are area
around as ask at audience away back bad base based basic basics be because become been before began behind being below
best better between beyond big bit block book both bring build building built business but buy by call called came can
care case cases change changes check choice choose class classes clean close code coming common company complete
complex conclusion conclusions conference consider content context cool copy core cost could course create created
culture current custom customer customers cut data day days deal deep default define demo deploy design detail details
develop developer developers developing development did different difficult do does doing done down drive due during
each early easy edge effect effort either else end engineer engineers engineering enough even event events ever every
everyone everything evolution example examples experience extra fact fail failure far fast feature features few field
file files final finally find fine first fix focus follow for form found free from full fun function further future
gave general get getting give given go goal goals going good got great group grow growth had hand happen hard has have
having he head help her here high him his hold home hot how however i idea ideas if impact implement important improve
in include increase info information inside instead interesting internal into introduce introduction introducing is
issue issues it item its itself job jobs just keep key keynote kind know language large last late later launch lead
learn learned learning least left less lessons let level life like line link links list little live local long look
looking lot low made main major make makes making manage management managing many map matter may maybe me mean means
meet member met members memory method might migrated mind misc mission model models modern more most move much multiple
must my name need needs network never new next nice no none nor not note notes nothing now number of off often old on
once one only onto open operating option options or order other others our out outside over overall overview own part
parts past path pattern patterns people per perfect performance person personal piece place plan plans platform play
point points possible post power powerful practice practices presentation present pretty principle principles probably
problem problems process product production products program programming project projects provide public pull push put
question questions quick quickly quite ran rather read ready real really reason recap recent related release remember
remove report request requests require research resource resources rest result results return review right road role
room rule rules run running safe same save say scale scaling see seen self sell send sense service services session
sessions set setup several share she should show side simple since single site size slide slides slow small so software
solution solutions solve solving some someone something soon sort space speak speaker speakers special spec speed
standard start started state states step steps still stop storage store story strategy strong structure stuff style such
summary summit support sure system systems table take takeaway takeaways talk talks task tasks team teams tech
technical technique techniques technology tell ten term terms test testing than thank thanks that the their them then
theory there these they thing things think this those though thought thoughts thousands three threat through time times
tip tips to today together tomorrow too took tool tooling tools top topic topics total toward track training transform
transforming trends tricks true try trying turn two type types under understand understanding until up update updates us
usage use used useful user users uses using value values various version very via video view vision wait walk want was
way ways we web week weeks welcome well went were what when where whether which while who whole whose why wide will with
within without word work worker working workshop workshops works world would write writing wrong year years yes yet you
your zero
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));

/** Whether a word, in any case, is too usual to be part of a name. */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());
