/**
 * Words that hold a sentence together and name nothing: articles, pronouns, prepositions, conjunctions,
 * auxiliaries with their contractions, numerals, interjections and the abbreviations that stand for such
 * words.
 */
export const FUNCTION_WORDS = `
'cause 'em 'til 'tis 'twas a a.k.a a.k.a. a.m. about above across afaict afaik afk after against ah aha ahem
ain't aka al al. alas all along alongside although am am. amid amidst among amongst an and another any anybody
anybody's anyone anyone's anything anything's approx approx. are aren't around as asap aside at atop avg avg.
aww b/c b/w bc be because been before behind being below beneath beside besides between beyond billion
billions both bravo btw but by bye c'mon ca ca. can can't cannot cf cf. cheers circa cit cit. co. concerning
congrats considering corp. could could've couldn't couldn't've cuz damn dang daren't dear despite did didn't
do does doesn't doing don't done down dozen dozens dr dr. duh dunno during e.g e.g. each ed. eds. eek eg eh
eight eighteen eighth eighty either eleven eleventh else enough er esp esp. est. et etc etc. every everybody
everybody's everyone everyone's everything everything's ew except excl excl. excluding few fewer fewest
fifteen fifth fifty fig fig. first five following for forty four fourteen fourth from ftw fyi gee gimme given
gonna goodbye gosh gotta ha had hadn't hah haha half has hasn't have haven't having he he'd he'll he's heck
hello her here here's hers herself hey hi him himself his hm hmm hooray how how'd how're how's however huh
hundred hundreds hundredth hurrah hurray i i'd i'd've i'll i'm i've i.e i.e. ibid idk ie if iirc imho imo in
inc inc. incl incl. including inside into is isn't it it'd it'll it's its itself jr jr. kinda least lemme less
lest let's like little lotta ltd ltd. ma'am many max. may mayn't me meh mhm might might've mightn't million
millions millionth min. mine minus more most mr mr. mrs mrs. ms. much must must've mustn't my myself n't n.b.
n/a nah nb near needn't neither never nine nineteen ninety ninth no no-one no. nobody nobody's none noone nope
nor not nothing nothing's notwithstanding nr nr. nth o'clock of off oh oi ok ok. okay on once one one's ones
oneself onto oof ooh oops op op. opposite or other others ouch ought oughtn't our ours ourselves out outside
outta over ow own p.m. p.s. past pending per phew please pls plus plz pm pp pp. ppl pro prof prof. provided
providing ps psst qty qty. r.i.p. re regarding resp resp. rn round same second seven seventeen seventh seventy
shall shan't she she'd she'll she's sheesh shh should should've shouldn't shouldn't've since six sixteen sixth
sixty so some somebody somebody's someone someone's something something's sorry sorta sr sr. st. such
supposing tada tba tbc tbd ten tenth than thanks that that'd that'll that's the thee their theirs them
themself themselves then there there'd there'll there're there's these they they'd they'll they're they've
third thirteen thirtieth thirty this this'll tho those thou though thousand thousands thousandth three thrice
through throughout thru thx thy till times tl;dr tldr to toward towards trillion trillions twelfth twelve
twentieth twenty twice two ugh uh um umm under underneath unless unlike until unto up upon us v. versus via
vis viz viz. voila vs vs. w.r.t. w/ w/in w/o wanna was wasn't we we'd we'll we're we've welcome were weren't
what what'd what'll what're what's what've whatever whee when when's whence whenever where where'd where're
where's whereas whereby wherein whereupon wherever whether which whichever while whilst whither who who'd
who'll who're who's who've whoa whoever whom whomever whoops whose whosoever why why'd why's will with within
without woah won't woo worth would would've wouldn't wouldn't've wow wrt y'all y'know ya yall yay yea yeah yep
yes yet yikes yo you you'd you'll you're you've your yours yourself yourselves yuck yup zero
`;
