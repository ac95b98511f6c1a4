/**
 * Words that stand with a capital beside "child", "mum" or "the … family" and are nobody's name: agencies, services,
 * jobs, places, peoples, months, and the words that begin a sentence or a heading.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const services = words(`
facebook instagram snapchat tiktok youtube google zoom whatsapp amazon twitter skype lullaby guides scouts cubs beavers
brownies centres rainbows cadets
a&e academy action adult adults advice advocacy advocate agencies agency aid alcohol ambulance antenatal anti-social
arches area army arrangements assessment assessments assistant assistants attachment attendance auditor auditors aunts
author authority authors avenue award baby bank barnardo barnardos barrister barristers base basics benefit benefits
better bill birth bond book booking bounce box breastfeeding brief briefing brook buddy bureau bursar cabinet cafcass
cafe camhs care career careers carefirst carers caretaker caring case centre cgl chair chairperson chairs change
chaplain charity charter child childcare childline childminder children childrens clinic clinical clinicians close
club coach coaches code colleague colleagues college colleges commission commissioner commissioners committee
community compass conduct conference conferences connect connection consent constable consultant consultants contact
coordinator coram corner coroner coroners cottage council counselling counsellor county court courts crescent criminal
crisis crown curriculum custody dads data death deaths debate debt dental dentist dentists department deputy
designated detective development diabetes director directorate disability discharge disclosure district doctor doctors
domestic drive drop-in drug drugs duty early education emergency employment encompass engagement england enquiry
ethics ethnic evidence executive executives exploitation faculty families family fathers feeding first-aid forum
foster fostering foundation framework freedom friendly friends front fund funding garden gardens gateway general
governance governor governors gp gps grant group groups guardian guidance guide guideline hall head headteacher health
healthcare healthy help helpline home home-start hospital hospitals hostel house housing hub hubs huddle human icon
ics image inclusion independent infant infection info information inquiry inspection inspector inspectorate institute
intake integrated intensive interpreter interpreters intervention job joint journey judge judges justice juvenile
keyworker kit kooth labour lacs lado lane law lead leader leads learning leaving legal level liaison library life
lifespan line link list local lodge looked magistrate magistrates mainstream management manager managers manual mash
massage maternal maternity matron matters means mediation medical meeting meetings member members mental mentor
mentoring midwife midwifery midwives mind minds minister ministry mosaic mothers multi-agency multiagency mums
national neglect network newborn newborns nhs nspcc nurse nurseries nursery nurses nursing obesity obstetric
obstetrician obstetricians officer officers ofsted operation optician order orders outcome outcomes outreach pad
paediatric paediatrician paediatricians paediatrics panel paramedic paramedics parent parental parenting parents park
partner partners partnership passport pastoral pathway pathways patient perinatal permanence personal pharmacy place
placement placements plan planning plans play police policy pool poverty practice practitioner practitioners pre-birth
pregnancy premium prevention primary principal prison private probation procedure procedures proceedings process
professional professionals profile programme programmes project projects protected protection protocol provision
psychiatric psychiatry psychological psychologist psychology public quality questions records recovery referral
referrals refuge register registrar registrars relate removed rep report reporting reports reps rescue residential
respite response retention review reviewer reviewers reviews rights risk road room rota route royal safe safeguarding
safer safety samaritans scheme school schools screening secondary section secure senco send senior sensory sergeant
service services sexual shelter signs single sister sisters social society solicitor solicitors special specialist
staff standard standards statutory stay steps strategic strategy street strengthening student students supervision
supervisor support supported supporting surgery survey swimming systm systmone talk talking targeted teacher teachers
team teams tenancy theatre therapeutic therapist therapists therapy thrive together toolkit trainer trainers training
transition transitions transport triage troubled trust tutor tutors unborn uncles unions unit university victim
virtual visit visiting visitor visitors voice voluntary volunteer volunteers vulnerable ward warden wardens weigh-in
welfare well-being wellbeing witness women womens work worker workers working workshop young youth zone
`);

const times = words(`
afternoon apr aug bank brexit christmas covid covid-19 day days dec december diwali easter eid evening feb february
fri friday fridays halloween hogmanay holiday january jul july lent lockdown mar march mon monday mondays month months
morning night nov november oct october pandemic ramadan sat saturday saturdays sep sept september spring sun sunday
sundays term thu thur thurs thursday thursdays today tomorrow tonight tue tues tuesday tuesdays wed wednesday
wednesdays week weekend weekends weeks xmas year years yesterday
`);

const places = words(`
aberdeen afghanistan africa african albania america american asia asian bangladesh barking barnet barnsley bath battle
bedfordshire belfast berkshire bexhill bexley birmingham blackburn blackpool bolton bradford brent brighton bristol
britain british bromley buckinghamshire bulgaria burnley bury cambridge cambridgeshire camden canterbury cardiff
caribbean cheshire chichester china cleveland congo conquest cornwall coventry crawley crowborough croydon cumbria
dagenham derby derbyshire derry doncaster dorset dover dublin dundee durham ealing east eastbourne eastern edinburgh
enfield england eritrea essex europe european exeter folkestone forest france fulham gatwick germany ghana glasgow
gloucestershire greece greenwich guernsey hackney hailsham halifax hamlets hammersmith hampshire haringey harrow
hastings havering haywards heath heathrow herefordshire hertfordshire hillingdon horsham hounslow hove huddersfield
hull humberside hungary inverness ipswich iran iraq ireland islington italy jamaica jersey kensington kenya kingston
kosovo lambeth lancashire latvia leeds leicester leicestershire lewes lewisham lincolnshire lithuania liverpool london
luton maidstone manchester margate medway merton mid middlesex midlands newcastle newham newhaven newport nigeria
norfolk north north-east north-west northamptonshire northern northumberland norwich nottingham nottinghamshire oldham
orkney oxford oxfordshire pakistan peacehaven peterborough plymouth poland portsmouth portugal preston reading
redbridge richmond rochdale romania rother rotherham rutland rye salford scotland seaford sheffield shropshire slough
slovakia soham somalia somerset south south-east south-west southampton southern southwark spain staffordshire
stockport stoke sudan suffolk sunderland surrey sussex sutton swansea swindon syria tameside telford thanet tower
trafford turkey tyne uckfield uk ukraine vietnam wakefield wales waltham wandsworth warwickshire wealden wear west
western westminster wigan wiltshire wolverhampton worcestershire worthing wrexham york yorkshire
`);

const peoples = words(`
afghan african albanian american anglican arab arabic asian australian bangladeshi bengali black blind bosnian
brazilian british buddhist bulgarian canadian cantonese caribbean catholic chinese christian congolese croatian czech
danish dari deaf disabled dutch english eritrean ethiopian european farsi filipino finnish french german ghanaian
greek gurkha gypsy hearing-impaired hindi hindu hungarian indian iranian iraqi irish italian jamaican japanese jewish
kenyan korean kosovan kurdish latin latvian lgbt lgbtq lgbtq+ lithuanian mandarin mixed muslim nepali neurodiverse
nigerian norwegian pakistani pashto polish portuguese protestant punjabi roma romanian romany russian scottish serbian
sikh slovak slovakian somali spanish sudanese swahili swedish syrian tamil thai tigrinya trans traveller travellers
turkish ukrainian urdu vietnamese welsh white windrush
`);

const starts = words(`
a about above absolutely abuse abused accepted across act acts actually add additional after afterwards again against
aged agency agree agreed ah all alleged allegedly almost alone also although always am amber-rated an and annex
another any anybody anyone anything appeared appears appendix are around article articles as ask asked asking at
attend attended attending attends audit auditor auditors available awareness away back be because been before being
believed below beside best between big biological birth blue bolton booked both brain brilliant bronze brought bump
bumps but by called can cannot centred chapter chapters clare clear comments concern concerned concerns consider
continue continued copy could covered current currently dear decision decisions declined definitely delivered denied
denies did different difficult discharged discuss discussed discussing discussion do document does doing done down due
during each earlier easy eight either eldest else email engaged engages engaging ensure especially even ever every
everybody everyone everything evidence example excellent except experience external fab far feedback feel feels felt
few figure final finally find first first-time five focused focussed following for found four fraser from full fully
further gave get gets getting gillick give given go goes going gold good got great green gym had half happy has have
having he hello hence her here hers hi hidden high him his honest how however i if impact important in including
indeed initially instead internal into invisible invited is it its join just keep key kind know known laming large
last later later-life learned learning learnt least led left lens less let letterbox life life-story lifestory like
likely little live lived lives lone long look looking loss losses lot lots low made main make makes making many mappa
marac martha matter may maybe me mention mentioned met might mine missed missing more most mostly moved much munro
must my n/a named near need needed needing needs neglectful neither never new next nine no nobody none nor not nothing
now number of off often old older oldest on once one only open operation opportunity or origin other others otherwise
our ours out over overall own page paragraph part particularly past pause people per perhaps person plain please point
points poor positive possible possibly pregnant present presented presenting presents previous previously prior
probably proof proofing proud provide purple put question quite rag rather re read really reason received recent
recently recommend recommendation recommendations record recorded recording red refer referred reflect reflected
reflection reflections refused refuses regarding regular regulation regulations remained remains reported reports
right rock rocks round safelives said same say says schedule second section see seeing seen sees send sent seven
several shall share shared sharing she should show showed shower showers shown signs silver similar simple simply
since single six sling slings so some somebody someone something sometimes soon sorry spoke star start started
starting stated states step still stop story strong strongly struggle struggled struggles such suggest suggested
summary supported sure table take taken taking talk talks teen tell ten thank thanks that the their theirs them theme
themes then there therefore these they thing things think thinking third this those though thought three threshold
thresholds thrive through thus time times to together told too took total towards two unborn under understand
unfortunately unknown unless unlike unlimited until up update updated upon upset us use used useful using usual
usually version very via view views volume vs want wanted wants was we wearing weigh weighing well went were what
whatever when where whether which while who whole whom whose why will wish with within without wonder would write
written yellow yes yet you younger youngest your yours zone
`);

const named: ReadonlySet<string> = new Set([...services, ...times, ...places, ...peoples, ...starts]);

/** Endings of words made from other words. First names that end so ("Adrian") are known by their own list. */
const madeWord =
  /(?:tion|sion|ments?|ness|ships?|it(?:y|ies)|olog(?:y|ical|ists?)|[ae]nces?|ings?|ists?|ional|atives?|ically|fully|workers?|shire|based|wide|i[sz]ed|[ai]ble|ful|ous|ical|tions|ators?|icians?|hood)$/;

/** A word that stands in the lists: with a capital it is still no name, not even a surname. */
export const isListedWord = (lower: string): boolean => named.has(lower) || named.has(lower.replace(/'s$/, ''));

/** A word that with a capital is still no first name. */
export const isOrdinaryWord = (lower: string): boolean => isListedWord(lower) || madeWord.test(lower);
