import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts, written when the rules were thought finished; what they showed of numbers, dates and three names was mended afterwards. */
export const lastReplies = markedReplies`
This took us straight back to [[name Alesha]] and her mum, three years ago, same hospital, same gap.
It'd be good to hear how college got on with [[name Jermaine]]'s file in the end.
Nobody rang [[name Keegan]]'s dad. He found out on Facebook that his son was born.
my first thought was poor [[name Mia]], 6 schools in 4 years
The duty worker hadn't read that baby [[name Rafferty]] had two siblings in care.
a girl we'll call [[name Sunita]] waited 9 weeks
Mum, [[name Charmaine]], asked me not to tell the ward she was care experienced.
The [[name Okafor]] twins are thriving, I saw them last week at the hub.
We did it well for [[name Ellis]]'s mum and badly for [[name Jasmin]]'s.
she named the baby [[name Wren]]
One lad, [[name Ashton]], had been asked the same questions by seven people.
[[name Bronte]] went into care the same week as her GCSEs.
had [[name Rio]] been a looked after child in our own area we would have known sooner
older sister [[name Tegan]] (dob [[dob 12/12/2001]]) was the one who told us
his little girl [[name Elsie-Mae]] was two
The [[name McAllister]] household had five agencies in it on the same day
Kids are [[name Billy]] and [[name Summer]] and they're with nan now.
Leaving care told us about [[name Abbie]]'s pregnancy at 29 weeks.
young person known as [[name Jayce]] to us but [[name Jason]] on the file
her nephew [[name Hari]] had been on a plan so it should have been picked up
Ref our chat: NHS [[nhs 999 438 5437]].
NHS number - [[nhs 9999691161]] - never matched between the two systems
please look at [[nhs 999 214 6052]] before the next meeting
CHILD: NHS NO. [[nhs 999 483 8512]]
dob=[[dob 23/11/2019]]
her d.o.b is the [[dob 5th of June 2001]]
born, [[dob 8/8/2002]], in Hastings
born on Christmas Day, [[dob 25 December 2019]]
she will be 18 on [[dob 4 April 2020]] and then it all stops
Their house ([[postcode W1A 1AA]]) is in another county.
moved to [[postcode sw1a 2aa]] over the summer
sofa surfing round [[postcode EH99 1SP]].
you'll get her on [[phone 07700 900 771]] after 3
mum rang from [[phone 07700900772]] and got cut off
call back number [[phone 01632 960773]]
[[phone +447700900774]] (WhatsApp)
ward tel [[phone 0113 496 0775]], ask for the bleep holder
any questions > [[email a.ferreira@example.org]]
mum's email is [[email tash_99@example.org]], she'd rather that than a letter
I've sent it to [[email info@hub.example.org]]
her NI no was [[ni QQ123456B]] and it was wrong on every form
National insurance [[ni QQ 12 34 56 A]]
the case ID was [[case 667788]]
case file [[case 20981]] is a good one to look at
LCS record [[case 3340912]]
crime ref number [[case 47200123987]] NFA
the incident number was [[case 1123-040320]]
Mosaic no: [[case 2211009]]
Athena ref [[case 42/12345/20]]
her hospital number [[case Q445566]]
ref [[case LS20-0912]]
student number [[case 1900456]]
We'd never heard of the Designated Nurse for LAC until this.
My team's answer to question 2 is no.
Ana, Bo and Marit led the talk; 12 of us joined in.
Everyone agrees: Friday, 4pm, is no time to go home.
The Sussex procedures (5.3, 5.4 and 8.12) need an index.
Could be June, could be July. April has said she'll find out.
A mum from our forum, who had a baby at 17, will speak at the next one.
DfE, DHSC and the Home Office each sent a letter dated 11 March 2020.
Child Benefit, Universal Credit and Healthy Start vouchers come up each time.
I've been to 6 conferences since 2017 and only one had a father in the room.
Agree with Sam: short, plain, one page.
Our Head of Midwifery, Ms Olsen, signs off each plan.
Rather than "Mum" and "Baby", try "Ms Smith" and the baby's own name.
At 16+6 weeks, 24+3 weeks and again at 36/40.
Page 12 of 34. Version 2. Review date: 01/09/2021.
The Wellbeing Hub's parents group meets in Seaford on Wednesdays at 10.
In our Ofsted report (ref 10134567) it says transition is good.
The Family Nurse, the Early Help Keyworker and the Tutor had not met.
Brighton's care leavers have a drop in at The Joff.
Call 01323 464222 and ask for a consultation.
We spent £1,200 on taxis in 2019-20 for one family.
Housing need a letter with the due date (e.g. 12/06/2020) before they'll act.
`;
