import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts, written before the rules were mended after the sixth round, and measured once they had been. */
export const repliesOfBothSorts = markedReplies`
I'd a case like this, baby [[name Olivia]], Eastbourne, and the same thing happened at discharge.
That'll be [[name Kyle]]'s mum then. She never got her letter.
Is this [[name Sophie]] from the Tuesday group? If so we knew in June.
[[name Brandon]] was 4 when his sister was born.
I was [[name Chelsea]]'s PA for two years.
We had a [[name Lewis]] on the unit, mum 15, and it went really well because of the plan.
our girl [[name Megan]], in care since she was six
the [[name Pavlenko]] family, placed with us in November
little [[name Theo]] had nobody at his first review
Her sister [[name Nadia]] told the school nurse.
mother ([[name Lorraine]]) father ([[name Dean]])
After [[name Reece]] was arrested no one told college.
his girlfriend [[name Abi]] was 26 weeks
[[name Harry]] and his brother [[name Jack]] were separated on the same day.
Young woman, [[name Tamika]], 19, care leaver, no visitors on the ward.
we named her [[name Hope]] on the ward because she had no name on the form
A parent – I'll call her [[name Julie]] – came to see us in tears.
Baby girl [[name Osborne]], born at 31 weeks
We all remember [[name Ryan]]. He was eight.
mum to [[name Archie]] and [[name Florence]]
[[name Ebony]]'s pregnancy was hidden from all of us
School had logged 14 concerns about [[name Finley]].
[[name Keisha]] disclosed to her tutor and he passed it on straight away.
NHS [[nhs 999 599 5930]] seen in ED x4
Pt no. [[nhs 9995926768]]; sorry, NHS no. [[nhs 9996941787]].
NHS number is [[nhs 999 194 0219]] on the summary
baby ([[nhs 9992765267]]) and mother ([[nhs 9995727838]])
NHS#[[nhs 9991893105]] – flagged as low risk
dob [[dob 4.iv.2003]]
d.o.b. the [[dob 3rd of November 2001]]
DOB: [[dob 17th Dec. 2019]]
born on the [[dob 29th of February 2020]], a leap baby
The baby was delivered on [[dob 8 March 2020]] with no family there.
her eighteenth was on [[dob 12/01/2020]] and we closed it on the 13th
Child's birthday: [[dob 25-12-2016]]
Twins born at 02:14 on [[dob 19 January 2020]].
he was born [[dob 2 Aug 03]] so not a child in law now
D O B [[dob 30 09 2002]]
DOB [[dob Jan 5 2004]]
baby came early, on the [[dob 11th of February 2020]]
address was [[postcode ZZ99 3CZ]] on one system and [[postcode ZZ99 3VZ]] on the other
house in [[postcode bs98  1tl]]
they live near us ([[postcode SW1A1AA]])
refuge is at [[postcode W1A 1AA]] shhh
[[postcode e20 2st]] is where she's placed
new address? [[postcode SW1A-2AA]]
phone [[phone 07700 900442]] after 4pm
his mobile [[phone 0770 0900 318]]
ring the flat on [[phone 01632-960-077]]
tel. no. [[phone 0131 496 0221]], ward 6
[[phone +44 7700 900 105]] is the number she answers
mums no [[phone 07700900188]]
you can get her worker on [[phone 0118 496 0640 extn 3]]
office: [[phone (020) 7946 0991]]
Her sister's number's [[phone 07700/900/254]].
my email's [[email k.osei@example.net]]
[[email jade&kian@example.com]] was the address they gave
send to [[email Amy.Littlewood@school.example]]
she emailed from [[email xx_kayz_xx@example.org]] all the time
nino [[ni QQ 65 43 21 B]]
her national insurance no. [[ni QQ654321D]] never came through
N I number: [[ni QQ/12/34/56/C]]
NI – [[ni qq 987654 a]]
crime no [[case 47210/20]] wasn't linked
under crime number [[case 47200099112]]
Police log [[case 0341]] 06/03/20
LCS ID no. [[case 334120]]
LAC ref [[case 00871]]
case file no [[case CF-2201]] ended up in a cupboard
court file [[case BN18C00412]]
MARAC ref [[case M-2019-118]]
STORM log [[case 554]] refers
hospital no.[[case 2210448]]
Mosaic record [[case 1187332]]
RIO: [[case 7711223]]
UPN [[case H803200012045]]
referral ref [[case 20-00981]] was lost
Niche ref [[case 47190188812]]
NSPCC were rung and said to use the professionals' line, which we did not know about.
Our baseline in Jan 2020 was 31%, we are aiming for 60% by the end of Q3.
The team manager signs at 7 days, service manager at 14, HoS at 21.
Rose from Early Help and Mark in Housing both came to our meeting, it really helped.
Born into care is a report from Nuffield. Worth a read.
We see mothers who were born here and mothers who weren't; the barriers differ.
Would 4 March or 11 March suit for the joint visit training?
Birth plans were 3 days late on average.
Ward 14 has two side rooms; bays 3 and 4 are no use for parenting assessments.
I took this to the CSARG in Lewes on 2nd April.
Chapter 5, page 41, box 2: please add dads.
At Level 3 training Kate Ormerod used the case as an exercise.
Police can be asked for a 20 day wait; ring the MASH not the officer.
The recording said 'mother and father seen'. By whom? When?
Our designated nurse Angela says the ICB won't fund it.
Ages 0-2 10, 3-5 14, 6-11 22, 12-17 9 on plan in our area.
Parking at the Conquest costs families £9.40 a day.
A mum at our group told us she would have liked her own copy.
May was chaotic for us, June too.
PO Box 4412 is printed on the letters and it's closed.
Ratio 1:28, want 1:25.
Dr Grace Oduya chairs the perinatal forum.
The child's plan has 9 headings and none is "what does the child want".
Teams: 07:30 to 15:30 early, 13:00 to 21:00 late.
Signs of Safety mapping was done at wk 22 and it made the plan simpler.
Version 2 sent 09/03/2020, comments by 20/03/2020.
A father's rights poster went up in the clinic.
See the toolkit, p. 12-19.
Sarah, who manages the crèche, wants to see the family hub timetable.
`;
