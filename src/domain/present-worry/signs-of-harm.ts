import { anyOf } from './any-of.ts';

/** Words for what is happening now or was a short while ago. */
export const now = anyOf(`
today; todays; yesterday; tonight; tomorrow; this (?:morning|afternoon|evening|week|weekend|month|lunchtime|time);
last (?:night|week|weekend|lesson|visit|session); (?:just|right|even) now; now; currently; at the moment; lately;
recently; again; keeps?; still; earlier; (?:on|last|since|every) (?:mon|tues|wednes|thurs|fri|satur|sun)days?;
every (?:day|night|week|time|morning|weekend);
(?:\\d+|two|three|few|couple of) (?:days|hours|weeks|nights|minutes|mins) ago; for (?:[a-z0-9]+ )?(?:weeks|days|nights|months|ages|hours);
at all hours; never any; over the weekend; at the weekend; at lunch;
just (?:told|said|found|heard|seen|had|rung|called|disclosed|texted|shown); another; started;
(?:is|are|was|were|been|has|have) (?:[a-z]+ )?being
`);

/** What people see, hear or smell when something is wrong for somebody. */
export const harm = anyOf(`
bruis[a-z]*; brus(?:ies|es|ing|e); burn(?:s|t|ed)?; black eyes?; split lip; fractures?;
broken (?:arm|leg|bone|wrist|nose); marks?; hand ?(?:prints?|marks?); scratch(?:es|ed)?; bit(?:e|es|ing|ten); bit (?:her|him|me|them); injur[a-z]*;
wounds?; blood; bleeding; cut(?:s|ting)? (?:him|her|them)sel[a-z]+; cuts; cutting; self.?harm[a-z]*; overdosed?; hits?;
hitting; hurt(?:s|ing)?; harm(?:ed|ing|s)?; slap(?:s|ped|ping)?; punch[a-z]*; kick(?:s|ed|ing)?; beat(?:s|en|ing)?;
smack[a-z]*; grab(?:s|bed|bing)?; shak(?:e|en|ing|es); shook; strangl[a-z]*; chok[a-z]*; abus[a-z]*; neglect[a-z]*;
groom[a-z]*; exploit[a-z]*; rap(?:e|ed|ing); sexual[a-z]*; touch(?:es|ed|ing); molest[a-z]*; inappropriate[a-z]*;
starv[a-z]*; hungry; filthy; dirty; unkempt; smells?; no (?:food|beds?|heating|bed|coat|shoes|nappies|electric[a-z]*);
(?:doesnt|dont|isnt|not|wont|never) (?:being )?(?:feed|fed|eat|eating|feeding|allowed);
left (?:alone|on (?:her|his|their) own); home alone; on (?:her|his|their) own; locks?; locked; locking; threat[a-z]*;
violen[a-z]*; drag(?:s|ged|ging)?; scream[a-z]*; shout[a-z]*; swear[a-z]*; terrified; scared; petrified; frightened;
afraid; flinch[a-z]*; suicid[a-z]*; (?:want|wants|wanted|wanting) to (?:die|end it); (?:kill|kills|killing|killed);
(?:be|being) alive; doesnt want to (?:be here|live|go home); go on; missing; runs? away; ran away; running away; drugs;
county lines; gang; drunk; drinks?; drinking; alcohol; forc(?:ed|ing); fgm; marry; pregnant by; weight; cries; crying;
cried; sleeping (?:rough|in the); sleep on the floor; makes (?:him|her|them) sleep; unsafe;
(?:not|isnt|arent|never) safe; danger[a-z]*; (?:cant|wont|not|dont want to|doesnt want to) go(?:ing)? home;
calls (?:him|her|them) names; coming into (?:her|his|their) (?:room|bedroom|bed); picked up; different men;
older (?:men|man|guys?|boys?|boyfriend|girls?); a man (?:she|he); met online; online; two phones; trainers; rapid;
wont open; isnt opening; not opening; (?:hasnt|havent|not) (?:been )?seen; cancel[a-z]*;
stopped (?:coming|eating|talking|attending); letting (?:her|his) ex; secrets?; money; naked; nudes?; pictures; photos?;
videos?; porn; bed ?wetting; withdrawn; lost (?:loads|a lot|so much|lots); at risk; hangs? (?:round|around); scabies;
begging; disgusting; temper; out of (?:his|her|their) sight; jewellery; huge; cash; needles; strip(?:s|ped|ping)?;
nightie; money on; lump[a-z]*; yell[a-z]*; wander[a-z]*; followed; following (?:her|him|them); film(?:ed|ing); blue;
die(?:s|d)?; ending (?:it|things); fend[a-z]*; no(?:body| one) (?:has )?(?:got|is with|looking after); jumped; stabbed;
stank; stinks?; shower; toilet; undress[a-z]*; watches (?:him|her|them); passport; rumours?; van;
no (?:milk|clothes|toys|sheets|cot); limp; grey; pale; poorly; welts?; weals?; swollen; swelling; sore; rash; knife;
weapons?; machete; taken abroad; to be cut; using again; overdose; offenders?; strangers; pull(?:s|ed|ing)?;
push(?:es|ed|ing)?; shov(?:e|es|ed|ing); thr(?:ew|ow|ows|owing|own); pinch[a-z]*; squeez[a-z]*; belt; incidents?;
(?:hasnt|havent|not) (?:turned|shown) up; (?:cant|cannot) cope; (?:into|in) (?:her|his|their) (?:bed)?room; wits end;
pregnant; wet(?:s|ting)? (?:himself|herself|themsel[a-z]+); tears; sob(?:s|bing|bed); uncles; bail; breach[a-z]*;
evict[a-z]*; homeless; high as; stoned; heroin; crack; needles?; cannabis; weed; relaps[a-z]*; mould; rats; freezing;
nits; no lunch; begg[a-z]+; traffick[a-z]*; cuckoo[a-z]*; radicalis[a-z]*; catfish[a-z]*; blackmail[a-z]*;
bull(?:y|ied|ies|ying); trapped; controlling; control(?:s|led)? (?:her|him|them); sectioned; psychotic; voices; slept;
collapsed; unconscious; fit; lying; lies; hid(?:es|ing|den); cover(?:s|ed|ing) (?:up|for); pressur[a-z]*; vulnerable;
risk; struggling; thin; (?:rather|better off) (?:be )?dead; dead; soiled; same clothes; (?:wouldnt|wont|refus(?:es|ed|ing) to|not) let (?:me|us|anyone|him|her|them|the); pinn(?:ed|ing); tablets; raw; fell; mess; carry; prison; leave (?:her|him|them) with
`);

/** Things that a person who works with children should not do, as colleagues notice them. */
export const conduct = anyOf(`
messag[a-z]+; texts?; texting; texted; snap ?chat[a-z]*; snaps?; insta[a-z]*; whatsapp[a-z]*; facebook; dm(?:s|ing|d)?;
photos?; pictures; videos?; (?:phone )?numbers?; alone with; on (?:his|her|their) own with;
(?:takes?|taking|invites?|inviting) (?:[a-z]+ )?(?:girls?|boys?|kids?|children|pupils?|him|her|them|students?);
touch[a-z]*; hug(?:s|ged|ging)?; lap; tickl[a-z]*; kiss[a-z]*; lifts?; gifts?; presents; drinking; drunk; drink;
alcohol; drugs; smell(?:s|ing|ed|t)? of; shouts?; shouting; shouted; grab[a-z]*; rough; hits?; hitting; slap[a-z]*;
smack[a-z]*; pinch[a-z]*; push(?:es|ed|ing)?; swear[a-z]*; scream[a-z]*; inappropriate[a-z]*; too close;
close (?:he|she|they) (?:is|are|gets?); over.?familiar; flirt[a-z]*; fancies; crush; behaves?; behaviour; talks to;
speaks to; conduct; allegations?; alleg(?:ed|es); a thing (?:with|for); calling; babysit[a-z]*; cuddles?; knee;
looking up; rumours?; film(?:ed|ing); shak(?:e|es|ing); shook; added; friended; follows; toilet; watch(?:es|ing);
favourit[a-z]*; shuts? the door; closed door; uncomfortable; hurt[a-z]*; harm[a-z]*; abus[a-z]*; groom[a-z]*;
sexual[a-z]*; relationship; seeing (?:one|a) (?:of )?; meeting (?:him|her|up|one); restrain[a-z]*; locking; locks;
locked; calls? (?:him|her|them|the [a-z]+) [a-z]+; names; comments; rude; degrading; cruel; bully[a-z]*;
ignor(?:es|ing) (?:the|her|his); makes (?:him|her|them); secret[a-z]*; trust; falsif[a-z]*; asleep; sleeps?; using;
incidents?; out of order; odd; weird; strange; creepy; looks at; star(?:es|ing) at; sleeping
`);
