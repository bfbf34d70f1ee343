/**
 * Themes of the field, each with words that belong to it: two talks may be about one thing without a word in
 * common ("debugging", "alerts"). The themes are the usual tracks of conferences on software, data and machine
 * learning; a word may belong to several. A `*` stands for any ending, after at least three letters.
 */
export const THEMES: Readonly<Record<string, string>> = {
  observability: `observab* monitor* metric* trace* tracing telemetry log logs logging dashboard* alert* anomal*
    debug* profiler* profiling troubleshoot* diagnos* inspect* instrument* visib* insight* detect* incident*
    postmortem* outlier* symptom*`,
  security: `secur* insecur* threat* attack* vulnerab* exploit* encrypt* decrypt* crypto* cipher* certificate*
    tls ssl mtls authentic* authoriz* authn authz identit* permission* rbac iam sso oauth jwt token* secret*
    password* credential* firewall* malware sandbox* isolat* harden* signing signature* signed trust* audit*
    fraud* spoof* hack* breach* safe safety`,
  privacy: `privacy private gdpr consent ethic* bias* fair* responsib* regulat* law laws legal complian* govern*
    polic* transparen* accountab* anonymi* sensitive`,
  performance: `perform* fast* slow* speed* latenc* throughput benchmark* microbenchmark* bottleneck* overhead*
    optimi* effici* cache* caching leak* profiler* profiling tuning tune* millisecond* microsecond* accelerat*
    memory qps realtime`,
  scale: `scal* autoscal* large* massive million* billion* thousand* petabyte* terabyte* cluster* distributed
    global* worldwide hyperscal* growth growing`,
  networking: `network* proxy proxies traffic route* routing request* response* balancer* balancing ingress egress
    gateway* http* tcp udp quic dns header* packet* connection* mesh sidecar* edge cdn endpoint* protocol*
    bandwidth socket* region* zone* topolog* internet`,
  containers: `container* docker* kubernetes k8s pod pods node nodes orchestrat* image images registr* namespace*
    sidecar* kernel* vm vms virtual* runtime* hypervisor* operator* serverless`,
  delivery: `deploy* releas* rollout* rollback* canary pipeline* deliver* integrat* ci cd build builds upgrad*
    migrat* version* production staging ship ships shipping devops gitops automat* update* patch*`,
  reliability: `reliab* resilien* fail* fault* outage* availab* redundan* recover* disaster* chaos retry retries
    backup* downtime degrad* uptime robust* incident* crash* fallback* slo sla sre toleran*`,
  architecture: `architect* design* pattern* microservice* monolith* service services component* modul* abstract*
    interface* coupl* decoupl* evol* refactor* legacy debt layer* diagram* soa`,
  apis: `api apis rest restful soap grpc rpc graphql endpoint* schema* contract* versioning deprecat* compatib*
    backward* breaking client* sdk* spec specs specification* standard* webhook*`,
  languages: `language* programming code coding coder* compil* type types typed typing function* class classes
    syntax variable* object objects macro* interpret* parser* generic* library libraries`,
  concurrency: `concurren* parallel* thread* multithread* async* synchron* await coroutine* future futures promise*
    callback* lock locks locking blocking task tasks actor* mutex race races queue*`,
  testing: `test* fuzz* verif* validat* bug bugs quality qa assert* mock* coverage lint* review* regression*
    debug* correctness`,
  community: `communit* opensource oss contribut* maintain* licens* foundation* sponsor* member* donat* volunteer*
    github fork* divers* upstream committer* governance ecosystem*`,
  people: `team* culture* cultural hire* hiring career* manager* leader* organisation* organization* meeting*
    communicat* collaborat* engineer* productiv* burnout mentor* skill* people remote onboard* feedback`,
  education: `teach* student* school* universit* educat* train* course* tutorial* workshop* masterclass class
    classes beginner* kid kids exercise* certif* learner* exam lesson*`,
  databases: `database* db dbs sql nosql query queries querying table* index* transact* storage store stores stored
    relational shard* join joins row rows column* olap oltp`,
  pipelines: `data dataset* etl elt ingest* warehouse* lake* batch* pipeline* transform* analytic* catalog*
    lineage schema* workflow* preprocess*`,
  streaming: `stream* event events realtime windowing watermark* queue* broker* message* messaging subscri* cdc
    backpressure`,
  state: `state stateful stateless checkpoint* snapshot* consisten* transaction* replicat* replica* partition*
    consensus order ordering durab* recover* persist*`,
  learning: `ml model* train* neural deep dataset* label* predict* classif* regress* accura* loss gradient* epoch*
    embed* finetun* hyperparameter* supervis* unsupervis* experiment* evaluat*`,
  mlops: `mlops feature features notebook* experiment* registr* drift retrain* reproducib* monitor* lifecycle
    platform* production* offline online serving backfill*`,
  languageModels: `llm llms gpt* chatgpt generativ* genai prompt* chat chatbot* token* rag retriev* transformer*
    context hallucinat* foundation distill* multimodal embed* pretrain* instruct* attention decod*`,
  agents: `agent* assistant* copilot* reason* autonom* workflow* planning automat* conversation* bot bots`,
  serving: `serve serves served serving inferenc* endpoint* online realtime batching replica* quantiz* decod*
    latenc* throughput`,
  hardware: `gpu gpus cpu cpus tpu* accelerat* hardware chip chips cuda memory device* rdma fpga silicon tensor*
    kernel* quantiz* precision interconnect*`,
  scheduling: `schedul* resource* allocat* job jobs worker* utiliz* quota* spot priorit* placement preempt*
    autoscal* queue* elastic* task tasks heterogen*`,
  parallelTraining: `parallel* distributed shard* allreduce collective* communicat* synchron* pipeline* tensor*
    expert* gradient* node nodes`,
  cost: `cost* cheap* expens* price* pricing money budget* save* saving* dollar* waste* spend* bill* finops
    econom* pay`,
  vision: `image* video* camera* vision visual* picture* pixel* render* segment* ocr diffusion 3d graphics photo*
    multimodal`,
  audio: `audio music* sound* speech voice* podcast* song* concert* transcri* listen*`,
  science: `scien* biolog* drug* cell cells molecul* gene genes genom* protein* chemi* physic* clinical patient*
    medic* health* disease* hospital* research* pharma* lab labs experiment*`,
  physical: `robot* vehicle* car cars drive* driving autonom* transport* logistic* truck* fleet* sensor* safety
    equipment iot factory factories manufactur* construction drone* energy agricultur* industr* mobility`,
  simulation: `simulat* game games gaming reinforcement rl reward* policy policies environment* player* agent*`,
  commerce: `customer* consumer* shop* grocer* retail* store order orders personali* recommend* rank* ads advert*
    market* catalog* merchant* sell*`,
  business: `business* product products user users market* sales revenue strateg* startup* enterpris* company
    companies monetiz* value roi adopt* stakeholder*`,
  finance: `financ* bank* payment* pay trading trader* fraud* credit* risk* insur* invest* money loan* fintech`,
  frontend: `mobile android ios phone* app apps browser* web frontend html css ui ux design* accessib* desktop`,
  configuration: `config* control plane dynamic* discover* template* declarativ* yaml infrastructure provision*
    settings operator* gitops`,
  cloud: `cloud* provider* serverless managed hybrid datacenter* vendor* region* saas paas`,
  search: `search* retriev* index* rank* relevan* vector* embed* similar* query queries knowledge semantic*
    ontolog* graph* entit* document*`,
  tools: `tool* cli ide editor* plugin* docs documentation notebook* git command* developer* workflow* template*
    extension*`,
};
