/**
 * Verbs of everyday and of software talk, in their base form; -s, -ed and -ing follow from these by rule. A
 * verb that is as often a noun is also in the list of everyday nouns: such a word alone does not tell which
 * of the two it is.
 */
export const VERBS = `
abandon absorb accelerate accept access accommodate accompany accomplish account accrue accumulate achieve
acknowledge acquire act activate adapt add address adjust admire admit adopt advance advertise advise advocate
affect afford aggregate agree aid aim alert align allocate allow alter amend amortize amplify analyse analyze
annotate announce annoy anonymize answer anticipate apologise apologize appear append applaud apply appreciate
approach approve approximate archive argue arise arrange arrive ask assemble assert assess assign assist
associate assume assure attach attack attain attempt attend attest attract attribute audit augment
authenticate authorise authorize automate autoscale avoid await awaken award backfill backport backtrack
balance ban bang be bear beat become begin behave believe belong benchmark bend benefit bet bind bite blame
blend blow boil book boost borrow bother bounce break breathe brew bring broadcast broaden browse brush build
bump burn burst buy bypass calculate calibrate call calm cancel capitalize capture care carry carve cast catch
categorize cause cease celebrate centralise centralize challenge change characterize charge chase cheat check
cheer cherry-pick choke choose chop churn circumvent cite claim clarify classify clean clear click climb clip
clone close coach coincide collaborate collapse collect collocate combat combine come command comment
commercialize commit communicate compare compensate compete compile complain complement complete complicate
comply compose comprehend compress comprise compromise compute conceal conceive concentrate conclude condense
conduct configure confirm conflict conform confuse connect consent conserve consider consist consolidate
constitute constrain construct consult consume contact contain containerize contemplate contend contest
continue contradict contrast contribute control convene converge convert convey convince cook cooperate
coordinate cope copy correct correlate correspond corrupt cost count couple cover crack craft crash crawl
create credit criticize cultivate curate customise customize cut damage dance dare deal debate debug decay
deceive decide declare decline decode decommission decompose deconstruct decouple decrease decrypt dedicate
deduce deduplicate deepen defeat defend defer define degrade delay delegate delete deliberate delight deliver
demand demo democratize demonstrate demystify denormalize deny depart depend deplete deploy deprecate
deprioritize dereference derive describe deserialize deserve design desire destroy detach detail detect
deteriorate determine develop devise devote diagnose die differ differentiate dig digest diminish dip direct
disable disagree disappear disappoint discard discipline disclose disconnect discourage discover discuss
dismantle dismiss display dispose dispute disrupt dissect dissolve distill distinguish distort distract
distribute dive diverge diversify divide do dockerize document dominate donate doubt downgrade download draft
drag drain draw dream drink drive drop drown duplicate earn ease eat edit educate elaborate elect elevate
elicit eliminate embark embed embody embrace emerge emit emphasise emphasize employ empower emulate enable
enact encapsulate encode encompass encounter encourage encrypt end endorse endure enforce engage enhance enjoy
enlarge enlighten enlist enrich enrol enroll ensue ensure entail enter entertain entitle enumerate envision
equate equip erase erode escalate escape establish estimate evade evaluate evict evoke evolve exaggerate
examine exceed excel exchange excite exclude excuse execute exemplify exercise exhaust exhibit exist exit
expand expect expedite experience experiment expire explain explode explore export expose express extend
externalize extract face facilitate fade fail fall familiarize fasten favor favour fear feed feel fetch fight
figure fill finalise finalize finance find fine-tune finish fire fit fix flatten flip flood flush fly focus
follow force forecast foresee forget forgive formalize formulate forward foster freeze frustrate fulfil
fulfill fund gain gather generalise generalize generate geolocate get give go govern grab grade grant grasp
greet grow guarantee guess guide hack halt handle hang happen hardcode harden harm harvest hate have heal hear
heat hedge help hide highlight hinder hint hire hit hold honor honour hop hope host hurt hydrate hype identify
ignore illuminate illustrate imagine immerse impact impede implement imply import impose impress improve
improvise incentivize include incorporate increase increment incur indicate induce infer inflate influence
inform infuse ingest inherit inhibit initialise initialize initiate inject innovate inquire insert insist
inspect inspire install instantiate instruct instrument insulate integrate intend intensify interact intercept
interest interfere interleave internalize interoperate interpolate interpret interrogate intersect intervene
interview introduce introspect invade invalidate invent invest investigate invite invoke involve isolate issue
iterate join joke judge juggle jump justify keep kick kill knock know lack land laugh launch lay lead leap
learn leave let leverage liberate lie lift limit list listen live load localize locate look loosen lose love
lower lowercase maintain make manage mandate maneuver manipulate manufacture mark marry match matter maximise
maximize mean measure mediate meet memoize memorize mention mentor merge mess migrate mimic mind minify
minimise minimize miss misuse mitigate mix mobilize moderate modernise modernize modify modularize monetize
monitor motivate mount move multiply multitask mutate name navigate need neglect negotiate nest nod nominate
normalise normalize note notice notify nudge obey obfuscate obscure observe obsess obtain occupy occur offer
offload omit onboard open operate operationalize oppose opt optimise optimize orchestrate order organise
organize orient originate outgrow outline outlive outpace outperform outsource outweigh overcome overcommit
overestimate overhaul overlap overload overlook overprovision override overrun oversee oversimplify overtake
overthink overwhelm overwrite owe own pack paginate parallelize parameterize paraphrase parse participate pass
paste pause pay peek penalize perceive perform permit persist personalize persuade pertain pick pin pinpoint
pioneer pitch pivot place plan play plot plug point poke polish poll pop populate pose position possess post
postpone pour practice practise praise precede preclude precompile precompute predate predict prefer preload
prepare prescribe present preserve press presume pretend prevail prevent preview print prioritise prioritize
proceed process procure produce productionize productize profit program progress prohibit proliferate prolong
promise promote propagate propose protect protest prototype prove provide provision prune publish pull pump
punish purchase purge pursue push put qualify quantify quantize question quit quote raise ramp randomize rank
rationalize reach read readjust realign realise realize reallocate reap reappear rearchitect rearrange reason
reassemble reassess reassign reassure rebalance rebase reboot rebrand rebuild recall recap recede receive
reclaim recognise recognize recommend recompile recompute reconcile reconfigure reconnect reconsider
reconstruct record recover recreate recruit recur recycle redefine redeploy redesign redirect rediscover
redistribute redo reduce reevaluate refactor refer refine reflect reform reformat refrain refresh refund
refuse regain regard regenerate register regress regret regulate rehearse reimagine reimplement reinforce
reinstall reinvent reject relate relaunch relax release relieve relocate rely remain remark remediate remember
remind remove rename render renew renovate rent reopen reorder reorganise reorganize repair repeat replace
replay replicate reply report represent reprocess reproduce repurpose request require reroute rerun rescue
research resemble reserve reset reshape resign resist resize resolve resonate resort respect respond rest
restart restate restore restrict restructure result resume retain retell rethink retire retrain retreat
retrieve retry return reunite reuse reveal revert review revise revisit revive revoke reward rewire rewrite
ride rise risk roll rotate ruin run rush sacrifice safeguard sample sanitize satisfy saturate save say
scaffold scale scan schedule scrap scrape scroll scrutinize search seat secure see seek seem segregate seize
select self-host sell send sense separate serialise serialize serve set settle shake shape share sharpen
shatter shed shelter shelve shield shift ship shock shoot shop shorten shout show showcase shrink shuffle shut
shutdown sidestep sign signify simplify simulate sing sink sit situate skew skim skip skyrocket sleep slide
slip smash smell smile smooth soak soften solicit solidify solve sort sound spare spawn speak specialise
specialize specify speculate speed spell spellcheck spend spike spill spin split spoil sponsor spot sprawl
spray spread sprinkle spur squash squeeze stabilise stabilize staff stagger stagnate stall stand standardise
standardize start stay steal steer stem step stick stimulate stir stitch stock stop store straddle straighten
strain strand streamline strengthen stress stretch strike strip strive struggle study stuff subdivide submit
subscribe substitute subtract succeed suck suffer suffice suggest suit sum summarise summarize summon sunset
supervise supplement supply support suppose suppress surge surpass surprise surround survey survive suspect
suspend sustain swallow swap sweep swim swing switch synchronise synchronize synthesize tackle tailor take
talk tamper tap target taste teach tear tell tempt tend terminate test thank theorize think threaten thrive
throttle throw tick tidy tie tighten tinker tokenize tolerate toss touch track trade train transcend
transcribe transfer transform transition translate transmit transpile travel traverse treat triage trigger
trim triumph troubleshoot trust try tune turn tweak tweet unblock uncover underestimate undergo underlie
underline undermine underpin underscore understand undertake undo unfold unify uninstall unite unlearn unload
unlock unpack unplug unsubscribe untangle unveil unwrap update upgrade uphold upload uppercase upset upskill
urge use utilise utilize validate vanish vary vectorize verify veto view violate visit visualise visualize
volunteer vote wait wake walk wander want warn warrant wash waste watch weaken wear weave weigh welcome widen
win wipe wire wish withdraw withhold withstand witness wonder work worry worsen wrap write yield zoom
`;

/** Past tenses, participles and -ing forms that no rule derives from the base form. */
export const VERB_FORMS = `
arisen arose ate awoke awoken beaten became began begun bent bit bitten bled blew blown bore born borne bought
bred broke broken brought built burnt came caught chose chosen clung crept dealt drank drawn dreamt drew
driven drove drunk dug dwelt dying eaten fallen fed fell felt fled flew flown flung forbade forbidden foresaw
foreseen foretold forewent forgave forgiven forgone forgot forgotten fought found froze frozen gave given goes
gone got gotten grew grown heard held hid hidden hung kept knelt knew knitted known laid lain leant leapt
learnt led left lent lost lying made meant met misled misspelt misspent misspoke misspoken mistaken mistook
misunderstood mown outdid outdone outgrew outgrown outran outshone outsold outspent overcame overdid overdone
overfed overheard overran overridden overrode oversaw overseen overslept oversold overspent overtaken
overthought overthrew overthrown overtook overwritten overwrote paid proven ran rang rebuilt redid redone
redrawn redrew regrew regrown relearnt relit remade repaid reran resold retaken retaught rethought rethrew
rethrown retold retook rewound rewritten rewrote ridden risen rode rose rung said sang sank sat saw sawn seen
sent sewn shaken shod shone shook shorn shot shown shrank shrunk slept slid smelt sold sought sown sped spelt
spent spilt spoilt spoke spoken sprang sprung spun stole stolen stood stridden striven strode strove struck
strung stuck stung sung sunk swam swept swollen swore sworn swum swung taken taught thought threw throve
thrown told took tore torn tying underfed undergone underlain underlay underpaid undersold understood
undertaken undertook underwent underwritten underwrote undid undone unlearnt unwound upheld went wept
withdrawn withdrew withheld withstood woke woken won wore worn wove woven written wrote wrung
`;

/**
 * Forms in -ing that are ordinary terms of the field, alone or at the end of a longer one ("load testing"),
 * and so are nouns here though a rule would take them for verbs.
 */
export const BASE_ING_NOUNS = `
addressing advertising alerting aliasing anti-aliasing antialiasing auditing auto-scaling autoscaling
backtracking balancing batching benchmarking bikeshedding billing bin-packing binding blackboxing blogging
boosting bootstrapping branching broadcasting browsing brute-forcing bucketing budgeting buffering bundling
busy-waiting caching canarying casting chaining checkpointing chunking cloning clustering coaching
code-splitting coding compiling compositing computing conditioning consulting contracting crawling
cross-compiling crowdfunding crowdsourcing currying debugging decision-making decoding deduping distilling
dithering dogfooding downsampling downscaling e-learning embedding encoding engineering event-sourcing
filtering fine-tuning finetuning fingerprinting forecasting forking formatting framing fuzzing gaming
geocoding geofencing grounding grouping hacking hardening hashing hedging hiring hooking hosting hot-reloading
hyperthreading imaging indexing inferencing inlining instancing interleaving interviewing jailbreaking
knowledge-sharing labeling labelling layering lazy-loading learning lexing licensing linking linting
live-coding livecoding livestreaming load-balancing load-shedding locking logging long-polling machining
mapping marketing masking matching matchmaking mentoring meshing messaging meta-learning metering
microbenchmarking minifying mining mirroring mobbing mocking modeling modelling monitoring monkey-patching
monkeypatching multi-tasking multi-threading multicasting multiplexing multiprocessing multitasking
multithreading naming nesting networking nudging offboarding offloading offshoring onboarding ordering
outsourcing overclocking overfitting overprovisioning oversampling packaging packing paging pairing parsing
partitioning patching pathfinding peering pentesting phishing pipelining piping planning plotting plumbing
polling pooling positioning pre-training prefetching pretraining pricing problem-solving processing profiling
programming prompting property-testing prototyping provisioning pruning quantizing queueing queuing ranking
rate-limiting ray-tracing raymarching raytracing reasoning rebalancing rebasing refactoring rendering
reporting resampling rescaling resharding reskilling retraining reverse-engineering rightsizing roadmapping
rounding routing sampling sandboxing scaffolding scanning scheduling scoping scraping screening scripting
self-hosting sensing sequencing serving shading shadowing sharding shipping sideloading signaling signalling
signing slicing smoothing snapshotting sniffing sorting sourcing spellchecking spoofing staging steering
stemming story-mapping storytelling streaming striping stubbing styling subnetting subsetting subtyping
swapping switching tagging teaching templating testing text-mining theming threading threat-modeling
throttling tiering tiling time-boxing timeboxing timing tokenizing tooling tracing tracking trading training
transcoding transpiling tree-shaking troubleshooting tuning tunneling tunnelling type-checking typechecking
typesetting typing unboxing underfitting undersampling unrolling upsampling upscaling upskilling vectoring
vectorizing vendoring versioning virtualizing voting warehousing watermarking wayfinding whiteboarding
whitelisting wireframing wiring writing yak-shaving
`;
