/**
 * Adjectives, and participles used as such, that say how something is without making a term of it: what they
 * stand before is the same term without them. Those that do make a term are in TECHNICAL_ADJECTIVES.
 */
export const ADJECTIVES = `
abandoned able abnormal absent absolute absurd abundant acceptable accepted accessible accidental accompanying
accountable accurate accustomed achievable actionable active actual acute adamant added additional adequate
adjacent adjustable admirable adult advantageous adverse advisable affected affordable afraid aged aggressive
aging agreed alarming alert alike alive alleged allowed alone alternate alternative amazed amazing ambiguous
ambitious ample amused amusing ancient angry annoyed annoying annual anonymous anticipated anxious apparent
appealing applicable applied appreciated appropriate approved approximate arbitrary arguable ashamed asleep
associated assorted assumed astonishing attached attempted attentive attractive available average avoidable
awake aware awesome awful awkward bad badass balanced bare based basic battle-tested beautiful
beginner-friendly beloved beneficial best better big bigger biggest bitter bizarre black blank bleeding-edge
blind blue blunt bold bored boring born bothered brand-new brave breaking brief bright brilliant brittle broad
broader broken brown brutal buggy built built-in bumpy busy calm capable careful careless casual catastrophic
cautious central certain challenging changed changing chaotic charming cheap cheaper cheapest cheerful chief
chosen chronic chunky circular civilian classic classical clean cleaner clear clearer clever close closed
closer closest clumsy clunky coarse cold collaborative collected collective colorful colourful combined
comfortable comfy coming commercial committed common commonplace communicative compact comparable comparative
compatible compelling competent competing competitive complete completed complex complicated comprehensive
compromised concentrated concentric conceptual concerned concise concrete confident confidential confused
confusing connected conscious consecutive consequent conservative considerable considered consistent
conspicuous constant constrained constructive contemporary content contentious continual contradictory
contrary contrasting contributing controlled controversial convenient conventional convinced convincing cool
cooperative corporate correct corrected corresponding costly countless courageous cozy crap crappy crazy
creative credible creepy critical crucial crude cruel cumbersome cumulative curious current custom customary
customized cute cutting-edge cynical daily damaged damaging dangerous daring dark data-driven dated day-to-day
dead deadly dear decent decisive dedicated deep deeper deepest default defensive deferred deficient defined
definite definitive delayed deliberate delicate delicious delighted delightful demanding democratic dependable
dependent deprecated derived descriptive deserved designated desirable desired desperate destructive detailed
detected determined devastating developed developing devoted different difficult diligent diminished dire
direct dirty disabled disappointed disappointing disastrous disciplined discouraged disjoint dismal distant
distinct distinctive distinguished disturbing diverse divided domestic dominant double doubtful down-to-earth
downright downstream dramatic drastic dreadful dressed driven dry dual due dull dumb durable dutiful earlier
earliest early early-stage easier easiest east eastern easy easy-going economical effective efficient
effortless elaborate elderly elected elegant elementary eligible elite embarrassed embarrassing emerging
eminent emphatic empty enabled encouraged encouraging endless energetic engaged engaging enhanced enjoyable
enlightening enormous enthusiastic entire entitled equal equipped equivalent erratic essential established
estimated eternal evaluated everlasting everyday evident evil evolving exact exaggerated excellent exceptional
excess excessive excited exciting exclusive executive exhausted exhausting exhaustive existing exotic expanded
expected expensive experienced experimental explicit exposed expressive extended extensive external extinct
extra extraordinary extreme fabulous faced faded failed failing faint fair faithful fake false familiar famous
fancy fantastic far faraway farther farthest fascinated fascinating fashionable fast faster fastest fatal
faulty favorable favorite favourite feasible federal female fewer fictional fierce final financial fine finer
finest finished first-class first-time fit fitting fixed flaky flat flawed flawless flexible fluffy focused
following fond foolish foreign forgiving forgotten formal former forthcoming fortunate forward forward-looking
fragile fragmented frank frantic free frequent fresh friendly frightened frightening fruitful frustrated
frustrating full full-blown full-fledged full-scale full-size full-time fun fundamental funny furious further
furthest futile future game-changing general generous gentle genuine gifted given glad glaring global glorious
golden good gorgeous gradual grand grateful grave gray great greater greatest green grey gross growing grown
guaranteed guilty half half-baked halfway hands-on handsome handy happening happier happiest happy hard
hard-won hard-working hardcore harder hardest harmful harmless harsh hated haunting healthy heated heavier
heavy helpful helpless hesitant hidden high high-end high-level high-profile high-quality higher highest
hilarious historic historical hit-or-miss holistic hollow holy home-grown homegrown honest honorable hooked
hopeful hopeless horrible horrific hostile hot hotter huge human humble humorous hungry hurt hyped
hypothetical ideal identical identified idiomatic idle ignorant ill illegal imaginary imaginative immature
immediate immense imminent impatient impending imperfect implemented implicit important impossible impractical
impressed impressive improper improved inaccessible inaccurate inactive inadequate inappropriate included
inclusive incoming incompatible incompetent incomplete inconsistent inconvenient incorrect increased
increasing incredible indefinite independent indirect indispensable individual inefficient inevitable
inexpensive inexperienced infamous inferior infinite inflexible influential informal informative informed
infrequent inherent initial inner innocent innovative innumerable insane insecure insightful insignificant
inspired inspiring instant instrumental insufficient intact integral intelligent intended intense intensive
intentional interested interesting interim interior intermediate intermittent internal international intricate
intriguing intrinsic intuitive invalid invaluable inviting involved ironic irrational irregular irrelevant
irresponsible isolated joint joyful juicy keen kind knowledgeable known lame large large-scale larger largest
last lasting late later latest latter laughable leading leaner learned left legendary legitimate lengthy
lesser lifelong light lighter lightweight likable like-minded likely limited limiting literal little live
lively living loaded local lonely long long-lasting long-lived long-running long-standing long-term longer
longest longtime loose lost loud lousy lovely loving low low-cost low-end low-hanging low-level lower lowest
loyal lucky lucrative luxurious mad made magical magnificent main mainstream major male manageable mandatory
manual marginal married marvelous massive mature maximal meaningful meaningless measurable mediocre medium
mere merged messy mid mid-sized middle mighty migrated mild mini miniature minimal minor misguided misleading
missing mission-critical mistaken misunderstood mixed moderate modern modest modified monthly moral motivated
moving multi multi-year multiple mutual mysterious mythical naive naked named nameless narrow nasty national
nationwide natural nearby neat necessary needed needless negative neglected negligible nervous new newborn
newer newest next next-gen next-generation nice nicer nicest nifty nightly nightmarish nimble nitty-gritty
noble noisy non-existent non-obvious non-technical non-trivial nonexistent nonprofit nontrivial normal north
northern nostalgic notable noted noteworthy noticeable notorious novel numerous obligatory obscure observed
obsessed obsolete obvious occasional occupied odd off-the-shelf offered official old old-fashioned old-school
older oldest one-off one-time ongoing open open-ended opening operational opinionated opposed opposite optimal
optimised optimistic optimized optional ordered ordinary organic organised organized original outdated outer
outgoing outside outstanding overall overcrowded overdue overlapping overloaded overnight overpriced overseas
overwhelmed overwhelming overworked packed paid painful painless pale paramount part-time partial particular
passing passionate passive past peaceful peculiar pedantic pending perceived perfect performant periodic
peripheral permanent permitted personal personalized persuasive pervasive pessimistic philosophical pink
pivotal plain planned plausible playful pleasant pleased pleasing plentiful poetic pointless polished polite
poor popular portable positive possible potential powered powerful practical pragmatic precious precise
predefined predictable preferable preferred pregnant preliminary premature premium prepared preposterous
prescribed presentable pressing prestigious presumable pretty prevailing prevalent previous priceless primary
prime primitive principal printed prior pristine private privileged proactive probable problematic productive
professional proficient profitable profound progressive prolific prolonged prominent promised promising prone
pronounced proper proposed prospective protected protective proud proven provocative public published pure
purple purposeful puzzled puzzling qualified qualitative questionable quick quick-and-dirty quicker quickest
quiet quirky quoted radical rapid rare rational raw reachable ready real real-life real-world realistic
reasonable recent recognizable recognized recommended recurring red reduced redundant refined refreshing
regional registered regrettable regular regulated related relative relaxed relentless relevant reliable
reluctant remaining remarkable reminiscent removed renewed renowned repeated repetitive reported
representative reputable requested required resilient resolved resourceful respectable respected respectful
respective responsible responsive restless restricted restrictive resulting retired revised revolutionary
rewarding rich richer ridiculous right rigid rigorous risky robust rocky romantic rotten rough round routine
royal rude rudimentary running rural ruthless sacred sad safe safer safest same sane satisfactory satisfied
satisfying saved scarce scared scary scattered sceptical scheduled screwed seamless seasonal seasoned
secondary secret secure seen selected selective self-contained self-driven self-explanatory self-made
self-taught selfish sensible sensitive separate separated serious settled several severe sexy shaky shallow
sharp sharper shiny shocked shocking short short-lived short-term shorter shortest shy sick side-by-side
significant silent silly similar simple simpler simplest simplified simplistic simultaneous sincere single
singular sizable skeptical skilled skillful skinny sleek sleepy slick slight slim sloppy slow slower slowest
small small-scale smaller smallest smart smarter smelly smooth sneaky so-called sober soft sole solid solved
sophisticated sore sorry sound sour south southern spare special specialised specialized specific specified
spectacular speedy spicy spiritual splendid spontaneous stable staggering stale standalone standard
standardized standing stark startling state-of-the-art stated stationary steady steep sticky stiff still
straight straightforward strange strategic stressed stressful strict striking strong stronger strongest
struggling stubborn stuck stunning stupid stylish sub-optimal subjective suboptimal subpar subsequent
substantial subtle successful successive sudden sufficient suitable sunny super superb superficial superfluous
superior supplementary supported supporting supportive supposed supreme sure surprised surprising surrounding
suspicious sustainable sustained sweeping sweet systematic systemic tailored taken talented tall tangible
targeted tasty technical tedious temporary tempting tense tentative terrible terrific terrifying tested
textbook thankful theoretical thick thin third-party thorough thoughtful threatening thrilled thrilling tidy
tight tighter time-consuming timeless timely tiny tired tireless tiresome top-down top-level top-notch total
tough tougher toxic traditional tragic trained transformational transformative transient transitional
transparent trendy tricky tried-and-true trivial troubled troublesome troubling true trusted trustworthy tuned
twin twofold typical ubiquitous ugly ultimate unable unacceptable unaffected unanticipated unavailable
unavoidable unaware unbelievable unbiased uncertain unchanged unclear uncomfortable uncommon unconscious
unconventional uncovered undefined underappreciated underestimated underlying underrated understandable
understood undesirable undisputed undocumented unexpected unexplained unfair unfamiliar unfinished unforeseen
unforgettable unfortunate unfriendly unhappy unhealthy unified uniform unimportant unintended unintentional
uninteresting unique united universal unknown unlike unlikely unlimited unlucky unmaintained unnecessary
unofficial unpleasant unpopular unprecedented unpredictable unproven unrealistic unreasonable unrelated
unreliable unresolved unsafe unsatisfactory unstable unsuccessful unsuitable unsupported unsure unthinkable
untouched unused unusual unwanted unwieldy unwilling unwise unwritten up-and-coming up-to-date upbeat upcoming
upper upright upset upstream urban urgent usable used useful useless usual vague vain valid valuable varied
various varying vast verbose verified versatile viable vibrant vicious victorious vigorous virtuous visible
visionary visiting vital vivid voluntary vulnerable waiting wanted warm wary wasted wasteful weak weaker
wealthy weary weekly weird welcoming well-defined well-designed well-documented well-established well-known
well-tested well-understood well-written west western wet white whole whopping wicked wide wide-ranging wider
widespread wild willing winning wise wonderful wooden wordy working world-class worldwide worried worrying
worse worst worthless worthwhile worthy would-be written wrong yearly yellow young younger youngest zealous
`;

/**
 * Adjectives that belong to the term they stand in ("distributed tracing", "neural network"), and so are kept
 * with it.
 */
export const TECHNICAL_ADJECTIVES = `
abstract acyclic ad-hoc adaptive additive advanced adversarial aesthetic agentic agile agnostic ahead-of-time
air-gapped algebraic algorithmic always-on ambient analog analytical append-only arithmetic artificial
artistic associative asymmetric async asynchronous atomic augmented automated automatic autonomous
autoregressive backward-compatible bare-metal batched bayesian behavioral bidirectional binary biometric
bitwise blocking blue-green boolean bottom-up bounded byzantine cached canonical causal centralized chained
civil client-side clinical cloud-native clustered co-located coarse-grained cognitive columnar combinatorial
commutative compiled composable composite compressed computational concurrent conditional configurable
containerized content-addressable contextual continuous conversational convolutional copy-on-write
cross-functional cross-platform cross-region cross-site cryptographic cultural cyber cyclic decentralized
declarative decoupled dense deterministic diagnostic differentiable differential digital disaggregated
discrete discriminative disposable distributed domain-specific dynamic eager economic edge-triggered
educational elastic electronic embedded emotional empirical encrypted end-to-end environmental ephemeral
ethical ethnic event-driven event-sourced eventual evolutionary exponential extensible factored fault-tolerant
federated few-shot fine-grained finite floating-point forensic front-end full-stack functional fuzzy gated
gaussian generative generic genetic geographical geometric geospatial granular graphical greedy headless
heterogeneous heuristic hexagonal hierarchical high-availability high-performance high-throughput homogeneous
homomorphic horizontal human-centered hybrid hyperbolic hyperscale idempotent immersive immutable imperative
in-memory in-place incremental inductive industrial inline integrated intellectual interactive interoperable
interpretable interpreted invariant isomorphic iterative just-in-time key-value layered lazy legal lexical
linear linguistic local-first lock-free lockless log-structured logarithmic logical lossless lossy low-code
low-latency machine-readable magnetic malicious managed many-to-many mathematical mechanical medical
memory-bound memory-safe mental metamorphic military mobile modular monolingual monolithic monotonic
multi-agent multi-cloud multi-cluster multi-core multi-modal multi-region multi-tenant multi-threaded
multicore multidimensional multilingual multimodal multitenant multithreaded multivariate municipal musical
mutable native nested neural neuromorphic no-code nominal non-blocking nonblocking nondeterministic nonlinear
nullable numeric numerical object-oriented observable off-chain offline on-call on-chain on-demand on-device
on-prem on-premise on-premises online open-source open-weight organisational organizational orthogonal
out-of-order pairwise parallel parametric peer-to-peer persistent photonic physical pluggable point-in-time
political polyglot polymorphic post-quantum pre-trained pretrained privacy-preserving probabilistic procedural
programmable proprietary pseudonymous quantitative quantized quantum racial random random-access reactive
read-only real-time realtime recurrent recursive reentrant regulatory relational remote replicated
reproducible retrieval-augmented reusable reverse reversible robotic rule-based sandboxed scalable schemaless
scientific self-healing self-hosted self-service self-supervised semantic semi-structured semi-supervised
sequential serial serializable server-side serverless sharded shared short-circuit single-page single-threaded
social sparse spatial speculative stateful stateless static stationary statistical stochastic structural
structured supervised symbolic symmetric synchronous syntactic synthetic technological temporal test-driven
thread-safe time-series tokenized topological transactional transitive transpiled trustless turing-complete
two-factor two-phase type-safe typed unbounded unidirectional unordered unstructured unsupervised untrusted
untyped user-generated vectorized verbal versioned vertical viral virtual virtualized visual vocal volatile
web-based weighted wireless write-ahead write-once zero-copy zero-day zero-downtime zero-knowledge zero-shot
zero-trust
`;
