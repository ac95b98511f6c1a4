import { anyOf } from './any-of.ts';

/** Talk of the case that was audited, of rules, and of what anyone would do. */
export const practice = anyOf(`
would; should(?! i| have| be in| not be); must(?! be); ought; suppose;
(?:if|when|whenever|where|should) (?:a|an|any|you|we|one|i am|people|children|young people|parents|someone|somebody|staff|babies|families|there (?:is|are|was));
if i; ^(?:[a-z]+ ){0,3}(?<!wonder |wondering |know |sure |as |asked |asked me |asking |asks )(?:if|when|whenever);
audit[a-z]*; brief(?:ing|ings); the (?:first|second|other|two|index|older|younger)? ?cases?; this case; that case;
these cases; both cases; in (?:one|each|case|the|first|second) (?:of the )?cases?;
case (?:review|study|studies|example|discussion|file|files); case \\d; scenarios?; examples?; serious case; reviews?;
(?<!in )training(?! (?:ground|session|camp)); trained; e-?learning; workshop; polic(?:y|ies); procedures?; protocols?;
guidance; pathways?; thresholds; flowchart; templates?;
(?:the|a|an|that|this|referral|new|transfer|consent|our|transition) forms?; questionnaire; (?:a|the|this) question;
poster; leaflet; learning(?! dis| diff| needs| support); practitioners; professionals (?:need|may|can|are|have|do);
social workers (?:need|may|can|are|have|do); health visitors (?:need|find|may|can|are|have|do);
midwives (?:need|are|ask|have); staff (?:feel|felt|need|told|are|were|know|say|said|worry);
parents (?:said|told|may|are|who|need|often|can); (?<!my |our )care leavers; (?:the|one|each|first|second|other) care leaver;
we (?:all )?(?:discussed|talked|agreed|covered|learnt|learned|felt|thought|looked|read|reflected|ran|always|usually|already|ask|know (?:that|who|whom|how|what|when|where));
(?:group|team|discussion) (?:discussed|talked|agreed|felt|thought); it is important;
always (?:needs?|ask|record|get|tell); years ago; in (?:19|20)\\d\\d; historic[a-z]*; statistics; rise in; in court;
in the other; rates?; since \\d{3,}; how (?:do|can|could|to|does|we|well); what helps; opinion; body map; supervision;
return interviews; antenatal contact; are (?:told|asked|taught|covered|recorded); is (?:asked|taught|covered|recorded);
capacity; children with; staffing; resources; funding; caseloads; delays; strategy discussions?; are photographed;
be photographed
`);

/** The daily business of services, which has people in it but no worry. */
export const business = anyOf(`
meetings?; conferences?; referrals?; services?; units?; systems?; plans?; planning; teams?; college; file; files;
records?; recorded; postcode; number (?:is|was|of); numbers; address; date of birth; dob; placements?; assessments?;
needs? support; lived experience; comes? first; voice; invited; system; outcomes?; social work(?:er)?; agenc(?:y|ies);
information; minutes; action
`);

/** Good news, thanks and plain business: sentences with these are seldom worries. */
export const goodNews = anyOf(`
useful; helpful; great; brilliant; lovely; enjoyed; loved; loves; proud; thank(?:s|ed|ful)?; praised; well; better;
positive; good; happy; brave; supportive; improve[a-z]*; success[a-z]*; impressed; delighted
`);
