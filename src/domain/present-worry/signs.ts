import { ownTie, particular, somebody, workmate } from './people.ts';
import { business, goodNews, practice } from './practice.ts';
import { conduct, harm, now } from './signs-of-harm.ts';

/** Hears one thing in one sentence (small letters, short forms written out). */
type Sign = (sentence: string) => boolean;

const feeling =
  /\b(?:wor+[ir]*e?d|worrying|concern(?:e?d|ed|end)|uneasy|uncomfortable|anxious|scared|frightened|afraid|terrified|nervous|suspicious|not (?:happy|easy|comfortable|at ease|okay|ok)|ill at ease|horrible feeling|unhappy|dread|fear|suspect|reckon|bothering|bothered|upset)\b/;
const own =
  /(?:^(?:very |really |also |just |so |quite |bit |a bit |extremely |not audit related but )*$|\b(?:i|we|me|im|are|am|have|feel|feeling|so|very|really|and|but|still|just|quite|bit|genuinely|seriously|extremely|more|also|been) (?:[a-z]+ ){0,3}$|, $)/;
const othersFeeling =
  /\b(?:if|when|whenever|anyone|everyone|people|parents?|staff|who (?:is|are)|would|should|might|were|was|they|colleagues who|practitioners|you are|someone is|being|not)\b/;

const ownFeeling: Sign = (sentence) => {
  const felt = feeling.exec(sentence);
  if (felt === null) return false;
  const before = sentence.slice(0, felt.index);
  if (!own.test(before.slice(-40)) || othersFeeling.test(before)) return false;
  const about = sentence.slice(felt.index + felt[0].length);
  return (somebody.test(about) || workmate.test(about)) && !aboutTheWork.test(about);
};

/** What teams worry about in their own work; a child in the same sentence does not make it a worry about that child. */
const aboutTheWork =
  /^(?: [a-z]+){0,2} (?:the )?(?:lack|time|number|delay|gap|gaps|length|amount|threshold|capacity|staff|staffing|system|process|quality|way (?:we|this|the)|fact that (?:we|the)|we dont|we do not|we have)\b/;

const saw =
  /(?:^(?:just |only just |actually )?|\b(?:i|we|have|just|also|and|ive|actually) )(?:[a-z]+ ){0,2}(?:saw|see|seen|noticed|spotted|found|overheard|heard|hear|witnessed|visited|observed|met|got|had|walked in|went in|came in|looked in)\b|\bi was (?:there|in the room|next to|right beside)\b/;
const sawHarm: Sign = (sentence) =>
  saw.test(sentence) &&
  harm.test(sentence) &&
  (somebody.test(sentence) || now.test(sentence)) &&
  !practice.test(sentence);

const tells =
  /\b(?:told|tells|telling|said|says|disclosed|confided|allegations?|alleged|alleges|messaged|sent|texted|showed|shown|reported|admitted|shared|wrote|revealed|disclosure|mentioned|asked)\b/;
const toMe =
  /\b(?:told|tells|telling|showed|confided in|said to|disclosed to|messaged|sent|texted|disclosure) (?:[a-z]+ )?(?:me|us)\b/;
const toldOfIt: Sign = (sentence) => {
  const told = tells.exec(sentence);
  if (told === null || practice.test(sentence)) return false;
  const teller = somebody.test(sentence.slice(0, told.index)) || /\bdisclos/.test(told[0]);
  return (teller && (now.test(sentence) || harm.test(sentence))) || (toMe.test(sentence) && harm.test(sentence));
};

const toldAfterAll: Sign = (sentence) =>
  /\b(?:child|pupil|girl|boy|student|young person|she|he|baby|kid|mum|learner|niece|nephew|lad|lass)\b.*\b(?:told|asked|said to|disclosed to|confided in) me\b/.test(
    sentence,
  ) &&
  (harm.test(sentence) || now.test(sentence)) &&
  !/\b(?:if|when|would|should|audit)\b.*\btold me\b/.test(sentence);

const happens =
  /\b(?:is|are|am|has|have|keeps?|gets?|goes|comes|came|turns?|turned|looks?|seems?|with|wont|cant|doesnt|isnt|lets?|says|hits|hurts|hangs|left|leaves|got|going|makes|lives|does|threatened|been|knows|cries|smells|gives|takes|calls|losing|wouldnt|refused)\b/;
const happeningNow: Sign = (sentence) =>
  somebody.test(sentence) &&
  harm.test(sentence) &&
  (happens.test(sentence) || now.test(sentence)) &&
  !practice.test(sentence);

const colleaguesConduct: Sign = (sentence) =>
  workmate.test(sentence) &&
  conduct.test(sentence) &&
  !practice.test(sentence) &&
  !/\b(?:never|anyone|everyone|you|your)\b/.test(sentence);

const concernAboutOne: Sign = (sentence) =>
  /\b(?:i|we) (?:[a-z]+ ){0,2}(?:have|got|had) (?:[a-z]+ ){0,3}(?:concerns?|worr(?:y|ies)|suspicions?|doubts|bad feeling|feeling) (?:about|for|regarding|over|around|that)\b/.test(
    sentence,
  ) &&
  (somebody.test(sentence) || workmate.test(sentence)) &&
  !/\bno (?:[a-z]+ )?concerns?\b/.test(sentence) &&
  !othersFeeling.test(sentence.slice(0, 24));

const notRight =
  /\bsomething (?:[a-z]+ ){0,2}(?:isnt|is not|doesnt|is|has|not|feels?|seems?|wrong|off|bad|going)\b|\b(?:doesnt|dont|didnt|does not|not) (?:feel|sit|sound|look|seem|quite add|add|smell) (?:right|good|well|up|ok|safe)\b|\b(?:my gut|gut feeling|gut instinct|bad feeling|alarm bells|red flags?|put my finger on|on my mind|keeping me (?:up|awake)|like the look|story (?:keeps|does)|doesnt add up|join(?:ing|ed)? the dots|isnt safe|arent safe|not safe|is unsafe|in danger|being hurt|being abused|being hit|being harmed|being groomed)\b/;
const aboutPaper = /\b(?:form|forms|system|process|wording|template|document|pathway|link|portal|flowchart)\b/;
const feelsWrong: Sign = (sentence) =>
  notRight.test(sentence) && !aboutPaper.test(sentence) && !practice.test(sentence);

const askingHelp =
  /\b(?:contact|ring|call|email|phone|message) me (?:about|re|regarding|back)|\b(?:speak|talk|chat) (?:to|with) (?:me|someone|somebody|anyone) (?:about|re|regarding)|\badvice (?:about|on|re|regarding) (?:a|one|my|this)\b|\blook (?:at|into) (?:a|this|my|one)\b|\b(?:who|whom) (?:do|should|can|could) i (?:ring|call|tell|speak|talk|report|contact|go)|\bwhat (?:should|do|can) i do\b|\b(?:dont|not|do not) (?:know|sure) (?:what|who|whether|if)(?: [a-z]+)? (?:to|i|next)\b|\bcan (?:some|any)(?:one|body) (?:please )?(?:ring|call|help|advise|phone|contact|speak)\b|\bneed(?:ed)? (?:some |urgent )?(?:advice|help|to (?:report|refer|speak|talk|tell|make a referral))\b|\b(?:is there )?(?:anyone|someone|somebody) (?:that )?i can (?:speak|talk|ring|tell)\b|\bdo i (?:need to |have to )?(?:refer|make|report|ring|call|tell)\b|\bshould i (?:be |refer|make|report|ring|call|tell|say)\b|\b(?:have|get|ask for) (?:some )?advice\b|\bnot told anyone\b|\bmeaning to (?:tell|say|report|ring)\b/;
const asksForHelp: Sign = (sentence) =>
  askingHelp.test(sentence) &&
  (somebody.test(sentence) ||
    workmate.test(sentence) ||
    harm.test(sentence) ||
    /\b(?:report|refer|disclosure|tell)\b/.test(sentence)) &&
  !/\b(?:form|forms|template|closed|threshold|parent wont|when a parent|fill in|policy|system)\b/.test(sentence);

const foundOut: Sign = (sentence) =>
  /\b(?:only |just )?(?:found out|discovered|realised|heard)\b/.test(sentence) &&
  now.test(sentence) &&
  somebody.test(sentence) &&
  !practice.test(sentence);

const agesApart: Sign = (sentence) =>
  /\b(?:boyfriend|girlfriend|partner|man|bloke|he|she) (?:who )?(?:is|aged) (?:about )?\d\d\b/.test(sentence) &&
  /\b(?:she|he|her|him)(?: is|s)? (?:only |just )?1\d\b/.test(sentence) &&
  !practice.test(sentence);

/** "Not to do with the audit, but …": people say so when they have something else on their mind. */
const besideTheSubject: Sign = (sentence) =>
  /\b(?:off topic|off the topic|wrong place|not (?:[a-z]+ )?(?:to do with|about|related to|relevant to) (?:the|this)|unrelated|nothing to do with (?:the|this))\b/.test(
    sentence,
  ) &&
  (somebody.test(sentence) || workmate.test(sentence) || harm.test(sentence));

/** A child or colleague of the writer's own, in the present, with nothing said of practice or of good news. */
const closeToTheWriter: Sign = (sentence) =>
  ownTie.test(sentence) &&
  (somebody.test(sentence) || workmate.test(sentence)) &&
  (now.test(sentence) ||
    harm.test(sentence) ||
    / (?:is|are|has|have|keeps|wont|cant|hasnt|doesnt|isnt) /.test(sentence)) &&
  !practice.test(sentence) &&
  !goodNews.test(sentence);

/** Anybody, with a word for now. */
const somebodyJustNow: Sign = (sentence) =>
  somebody.test(sentence) &&
  now.test(sentence) &&
  !practice.test(sentence) &&
  !business.test(sentence) &&
  !goodNews.test(sentence);

/** "Two sisters, 8 and 10": an age is given of somebody in particular only. */
const somebodyOfAnAge: Sign = (sentence) =>
  /\b(?:boys?|girls?|sisters?|brothers?|twins|child|children|kids?|lads?|lass|pupil|student|son|daughter|niece|nephew),? (?:\(|aged? )?\d{1,2}\b/.test(
    sentence,
  ) &&
  !practice.test(sentence) &&
  !business.test(sentence) &&
  !goodNews.test(sentence);

/** "My manager told me to change the record." */
const toldToLeaveIt: Sign = (sentence) =>
  /\btold (?:me|us) (?:not )?to (?:not )?(?:leave|drop|change|ignore|forget|keep|delete|say nothing|say|tell|report|stay out|mind)\b/.test(
    sentence,
  );

const present =
  /\b(?:is|are|am|has|have|keeps|wont|cant|hasnt|havent|doesnt|isnt|arent|says|gets|goes|comes|lets|calls|leaves|wants|tells|makes|takes|gives|looks|lives|thinks|knows)\b/;

/** Somebody in particular, as things are now, and nothing of how services go about their work. */
const somebodyAsTheyAreNow: Sign = (sentence) =>
  particular.test(sentence) &&
  present.test(sentence) &&
  !practice.test(sentence) &&
  !business.test(sentence) &&
  !goodNews.test(sentence);

const signs: readonly Sign[] = [
  ownFeeling,
  sawHarm,
  toldOfIt,
  toldAfterAll,
  happeningNow,
  colleaguesConduct,
  concernAboutOne,
  feelsWrong,
  asksForHelp,
  foundOut,
  agesApart,
  besideTheSubject,
  closeToTheWriter,
  somebodyAsTheyAreNow,
  somebodyJustNow,
  somebodyOfAnAge,
  toldToLeaveIt,
];

export const speaksOfNow = (sentence: string): boolean => signs.some((sign) => sign(sentence));
