import { anyOf } from './any-of.ts';

/** Somebody in particular, as people name them who do not give a name. */
export const somebody = anyOf(`
(?:a|an|the|my|this|that|another|one|little|our|some|any|wee|each) (?:[a-z0-9-]+ ){0,3}(?:child|kid|baby|toddler|infant|newborn|boy|girl|lad|lass|pupil|student|tutee|learner|teen|teenager|yp|person|resident|little one|patient|sibling|niece|nephew|neighbour|daughter|son|brother|sister|friend|mate|mum|mam|mother|dad|father|family|household|patient|client|service user)s?;
(?:my|the|our|these|those|some|two|three|her|his|their|whose|friends|neighbours|mums|dads) (?:[a-z-]+ ){0,2}(?:children|kids|babies|boys|girls|lads|pupils|students|twins|teenagers|residents|siblings|learners);
(?:one|two|three|some|several) of (?:mine|my|our|the|his|her); (?:a|one|my) case (?:i|of mine|on my|that i); kids; (?:the|these|those) (?:children|babies); baby; mum;
^(?:child|pupil|student|boy|girl|sibling|toddler); a man; the man; dad; daddy; mummy; stepdad; step-dad; grandad;
uncle; boyfriend; young person; he; she; him; her; they; them; someone; somebody;
\\d+ ?(?:yo|yr old|year old|yrs old|years old|yr olds?|year-old); y\\d{1,2}s?; year \\d{1,2}s?
`);

/** Somebody who works with children beside the writer. */
export const workmate = anyOf(`
colleagues?; co-?workers?; (?:members? of|our|the|some) staff; staff members?;
one of (?:our|the|my) (?:[a-z]+ )?(?:staff|team|tas?|teachers?|tutors?|coaches|volunteers?|workers?|nurses?|carers?|midwives|officers?|drivers?|doctors?|helpers?|practitioners?|social workers?|managers?|lads|girls);
(?:a|the|my|our|another|that|this|new|night) (?:[a-z]+ ){0,2}(?:teacher|ta|teaching assistant|tutor|coach|volunteer|manager|boss|worker|carer|midwife|nurse|officer|driver|doctor|gp|helper|practitioner|instructor|caretaker|head|leader|professional|technician|therapist|counsellor|assistant);
someone i work with; somebody i work with; foster carer
`);

/** One child or family that is pointed at, rather than any. */
export const particular = anyOf(`
he; him; his; she; her;
(?:this|that|those|these|one|my|the|another|young) (?:[a-z0-9-]+ ){0,2}(?:child|kid|baby|toddler|infant|newborn|boy|girl|lad|lass|pupil|student|tutee|learner|teenager|yp|young person|resident|carer|little one|patient|sibling|niece|nephew|neighbour|family|twin)s?;
(?:this|that|my) (?:[a-z]+ ){0,2}(?:mum|dad|mother|father|parent);
(?:\\d+|six|seven|eight|nine|ten|two|three|four|five) ?(?:yo|yr old|year old|yrs old|years old|yr olds?|year-old|month old|week old);
one of (?:my|our|mine) (?:[a-z]+ ){0,2}(?:children|kids|babies|boys|girls|lads|pupils|students|learners|parents|mums|dads|families|young people)
`);

/** The writer's own tie to somebody: what they do with them, or where they see them. */
export const ownTie = anyOf(`
(?:my|our) (?:[a-z0-9-]+ ){0,2}(?:child|kid|baby|girl|boy|lad|lass|pupil|student|tutee|learner|teen|teenager|yp|young person|resident|little one|patient|niece|nephew|neighbour|neighbours|mum|mums|family|client|lodger|form|class|list|books|caseload|patch|ward|group|club|unit|setting|nursery|school|placement|street|flats|friend|mate|tutor group)s?;
one of (?:my|our|mine);
(?:i|we) (?:have|have got|got|know|support|visit|see|saw|visited|met|work with|teach|look after|believe|think|suspect|reckon|am sure|keep|just|was told|was with|am with|rang|called) (?:[a-z0-9]+ ){0,4}(?:child|kid|baby|girl|boy|lad|lass|pupil|student|tutee|learner|teenager|yp|young person|resident|little one|patient|mum|dad|parent|toddler|teacher|colleague|he|she|they|him|her|them);
(?:told|tells|said to|showed|shown|begged|asked|rang|whispered to|messaged|texted|confided in|disclosed to|sent|upset|scared|frightened|worrie[sd]|bothers|bothered) me;
(?:i|we) (?:have )?(?:only |just )+(?:been told|found out|heard|seen|learnt|had); next door;
on (?:our|my) (?:ward|patch|list|books|caseload|way|estate|street|visit)
`);
