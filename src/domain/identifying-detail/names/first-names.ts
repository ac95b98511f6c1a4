/**
 * First names given in Britain (the commonest of each decade since 1950 as the Office for National Statistics lists
 * them, their short forms and spellings, and names of the larger communities). The list makes weak evidence strong; a
 * name that it lacks is still found where the words beside it are telling enough.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const girls = words(`
aaliyah abbey abbi abbie abbigail abby abi abigail abiola ada ada-mae adaeze adanna adele adeline adriana agata agnes
agnieszka aila aileen ailsa aimee aina aisha aishah aisling aislinn aiyana alana alannah alba aleena aleksandra alesha
alessia alexa alexandra alexia alexis alfreda alice alicia alina alisha alison aliyah allison alma alyssa amaani
amanda amara amaya amber amelia amelie amina aminah amira amirah amna amrit amy amya ana anais anastasia anaya anayah
andrea aneesa angela angelica angelina anisa anisha anita aniyah anja ann anna annabel annabelle annalise anne anneka
annette annie annika anoushka antonia anwen anya aoife arabella areeba aria ariana arianna ariella armani arya asha ashanti
ashleigh asma astrid athena aubrey audrey aurelia aurora ava ava-mae avani avery ayaan ayah ayda ayesha ayla aylin
azra barbara beata beatrice beatrix becca becky belinda bella bernadette bernice bertha beth bethan bethany betty bev
beverley bianca billie blathnaid blessing blossom bluebell blythe bonnie brenda briar bridget bridie brigid briony
bronagh bronte bronwen brony brooke brooklyn bryony cait caitlin caitlyn callie cameron camila camilla candice
caoilfhionn caoimhe cara carina carla carly carmel carmen carol carole caroline carrie carys casey cass cassandra
cassie catarina cate cath catherine cathleen cathy catriona cecilia celeste celia celine ceri ceridwen chanel chanelle
chantal chantay chantel chantelle chardonnay charlene charmaine charlie charlotte chelsea chelsey chelsie cherelle cherie cherry
cheryl chiara chidera chioma chloe chrissie christina christine ciara cicely cindy claire clara clare clarissa claudia
clementine cleo clodagh clover connie cora coral coralie corinne courtney cristina crystal cynthia dagmara daisy dana
daniela danielle danni daphne darcey darci darcie darcy davina dawn deanna debbie deborah debra deirdre delilah
delphine delyth demi demi-lee demi-leigh denise destiny diana diane dilys dina dionne dolly dolores dominika donna
dora doreen doris dorota dorothy dulcie dympna ebony edie edith edna edyta effie efua eileen eilidh eimear eira eirlys
elaine eleanor eleanora elena eleni eliana elif elina elise elisha elissa eliza elizabeth ella ella-mae elle ellen
ellie ellie-mae ellie-may elma elodie eloise elsa elsie elsie-mae elspeth elvira elwyn emelia emer emilia emilie emily
emma emmeline emmy enid erica erika erin erykah esha esmae esmai esme esmeralda esmé estelle esther ethel eugenie
eunice eva evangeline evelina evelyn everleigh everly evie evita ewa faiza farah fareeda farhana farida fathima fatima
fatimah fatma fatoumata faye felicity fern ffion fiadh filippa fiona fleur flo flora florence florrie folake fran
frances francesca francine frankie freda frederica freya frida gabby gabriela gabriella gabrielle gail gaynor gemima
gemma genevieve georgia georgie georgina geraldine gertrude gianna gillian gina ginny giovanna giulia gladys glenda
glenys gloria glynis gracie gracie-mae grainne greta gretchen gurpreet gwen gwendolyn gwenllian gwyneth habiba hadiya
hadiyah hafsa haja halima hallie hana hanan hania hanna hannah hanne harleen harley harlow harper harpreet harriet
hattie hawwa hayley hazel heather heidi helen helena helga henrietta hermione hetty hiba hilary hilda hollie holly
honor huda humaira humairah iman imani imelda imogen ina inaaya inaya inez ingrid ioana iona iqra irena irene irina
isabel isabella isabelle isha ishani isla isla-rose isobel isobelle ivana ivy ivy-rose iwona iyla izabela izzy
jacqueline jacquie jada jade jaida jaime jamie-lee jamila jan jana jane janelle janet janette janice janine jasleen
jasmin jasmine jaya jayde jaydee jayne jean jeanette jemima jemma jen jenna jennie jennifer jenny jess jessica jessie
jill jillian jo joan joann joanna joanne jocelyn jodie jody joelle johanna jolanta jolene jorgie jorja josephine josie
joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justyna kacey kaci kacie kaitlin
kaitlyn kaja kaleigh kamila kamilah kara karen karin karina karla karolina kasia katarzyna kate katelyn katerina
katharine katherine kathleen kathryn kathy katia katie katrina katy katya kaya kaya-mae kayla kaylee kayleigh kaz
keeley keeva keira keisha kelis kelise kellie kelly kelsea kelsey kelsie kendra kenza keri kerri kerrie kerry
kerry-ann keziah khadija khadijah kiera kierra kiki kim kimberley kimberly kinga kiran kirby kirsten kirstie kirstin
kirsty kitty kizzy kornelia krista kristen kristina krystal krystyna kyla kylie kyra lacey lacey-mae laci lacie laila
lailah lainey lakshmi lana lara larissa latisha latoya laura lauren laurie lavinia layla leah leanna leanne leena leia
leila lena leona leoni leonie leonora lesley leticia lettie lexi lexie leyla lia liana libby lidia lila lilah lilian
liliana lilith lilla lillia lillian lillie lillie-mae lillie-rose lilly lilly-mae lily lily-mae lily-rose lin lina
linda linden lindsay lindsey linsey lisa livia liz liza lizzie llinos lois lola lorelai loretta lorna lorraine lottie
louisa louise luana lucia luciana lucille lucinda lucy luella luisa luna lydia lyla lynda lynette lynn lynne lynsey
lyra mabel macie maddie maddison maddy madeleine madeline madi madiha madison mae maeve magda magdalena maggie maha
mahira mahnoor maia maire mairead mairi maisie maisy maizie maja malaika malgorzata malika mamie mandy manpreet mara
mared margaret margarita margaux margo margot maria mariah mariam mariama marian marianne maribel marie mariella
marilyn marina marion mariyah marjorie marlene marlowe marsha marta martha martina martyna mary mary-ann mary-jane
mary-kate maryam matilda maud maude maura maureen mavis maxine maya mckenzie medina meera megan meghan mehreen mehwish
melania melanie melinda melissa melody mercedes mercy meredith meryem mia mia-rose michaela michelle mila milena
millicent millie milly mimi mina minnie mira miranda miriam misbah mohini moira moll mollie molly mona monica monika
morag morgan morwenna muna muriel myah myla myra myrtle nabila nadia nadine nadiya naila naima nancy nansi naomi nasra
nasreen natalia natalie natasha natasza naveah nawal nayla nazia neave nell nellie nerys nesta neveah nia niamh
nichola nicki nicky nicola nicole nikita nikki nimra nina nisha nkechi nola noor noora nora norah noreen norma nova
nuala nur nusrat nyah nyla oana octavia odette odilia ola olga olive olivia olwen omolara ona oonagh ophelia orla
orlagh orlaith ottie ottilie ottoline oyinkan paige paisley paloma pam pamela paola paris-mae parisa parveen pat
patience patricia patrycja patsy patti paula paulette paulina pauline payton peggy penelope perla perpetua persephone
petra petula peyton philippa philomena phoebe phyllis pippa polly pooja poppy poppy-mae porsha portia pranavi precious
preeti primrose princess priscilla priti priya priyanka prudence queenie quinn rabia rachael racheal rachel raegan
rafaela raheema rahma raine raisa ramla ramona rania raquel raven raya rayna reanna rebeca rebecca rebekah reem reena
reese regan regina rehana reilly rena renae renata renee renesmae rhea rhian rhianna rhianne rhiannon rhoda rhona
rhonda rihanna rita roberta robyn rochelle roisin roisín roksana romana romilly romy rona ronnie rosa rosalie rosalind
rosalyn rosanna rosaria roseanna rosemarie rosemary rosetta rosie rowena roxanna roxanne roxy roza rubi rubie ruby
rukhsana rumaysa ruqayyah ruth saanvi saba sabah sabina sabrina sadaf sade sadia sadie sadie-mae safa saffi saffron
safia safiya safiyah safiyyah sahar saira sakina sally salma salome samaira samantha samara samia samina samira
sammi-jo sana sandra sania saoirse sapphire sara sarah sarah-jane sasha saskia savanna savannah scarlet scarlett
scarlette seema selena selina selma seren serena serenity shabana shabnam shahida shaima shakira shanaya shanelle
shania shanice shaniya shannon shante shantelle sharna sharon shauna shay-lee shayla shaz shazia sheena sheila shelby
shelley sheree sherrie sherry sheryl shirin shirley shivani shona shreya sian siana sienna sigrid silvia simone simran
sindy sinead sinéad siobhan siobhán sioned siân skye skyla skylar sobia sofia sofie soha solveig somaya sonia sonja
sonya sophia sophie soraya sorcha stacey staci stacie stacy stefania stella steph stephania stephanie storm sue
sukhpreet sumaiya sumaya sumayyah summer summer-rose sunita susan susanna susannah susie suzanna suzanne suzie suzy
svetlana sybil sydney sylvia sylwia tabitha tahira tahlia talia taliah tallulah tamara tamika tammy tamsin tamzin
tanesha tania tanisha tanya tara taryn tasha tasnim tatiana taya tayla tayla-mae taylah teagan teegan tegan tegen
teigan temperance teresa teri terri tess tessa thalia thandi thea thelma theodora theresa tia tia-mae tiana tianna
tiegan tierney tiffany tilda tillie tilly tilly-mae tina toni tonia tonya tori toyin tracey traci tracie tracy tricia
trina trinity trish trisha trixie trudy una ursula val valentina valerie vanessa vera verity veronica vesna vicki
vickie vicky victoria vida viktoria violet violetta virginia vivian vivien vivienne wanda wendy wiktoria wilhelmina
willow winifred winnie xanthe xena yara yasmeen yasmin yasmina yasmine yetunde yolanda ysabel yusra yvette yvonne
zahra zaina zainab zakia zakiya zara zarah zaria zeenat zeinab zelda zena zeynep zina zoe zoey zofia zohra zoé zoë
zsofia zulaikha zunaira zuzana zuzanna
`);

const boys = words(`
aaban aadam aarav aaron aaryan abbas abdi abdirahman abdul abdulahi abdullah abdullahi abdurrahman abel abiodun
abraham abu adam adamu ade adebayo adeel adem aden adewale adil aditya adnan adrian adriano ahmad ahmed ahmet aidan
aiden aidy ajay akash akeem akram al alan alasdair alastair albert alberto albie aldo alec aled alejandro aleks
aleksander alessandro alessio alex alexander alexandru alf alfie alfred alfredo algernon ali alistair allan allen alun
alvin alwyn amari amin amir amit anas anders andras andre andreas andreea andrei andres andrew andrzej andy aneirin
aneurin angelo angus anil anish anthony antoni antonio antony anwar aqib archer archibald archie ari ariel arif arjan
arjun arlo armaan arman arnold arran arron artem arthur artie artur arun asa asad asante ashdon asher ashish ashton
asif aslan aston atif atlas atticus august augustus austin avi avraham axel ayaan ayan aydin ayman ayo ayodele ayub
aziz babatunde bailey baker barclay barnaby barney baron barry bartek bartholomew bartosz basil bastian beau beaux
beck ben benedict benjamin benji benny bernard bert bertie bilaal bilal billy bjorn blaine blair blake blaze bob bobbi
bobbie bobby bodhi bodie bogdan boris boston bowie brad braden bradley brady bram brandon branson brayan brayden
brendan brendon brennan brent brett brian brodie brody brogan bruce bruno bryan bryce bryn byron cadan cade
caden cai cain caius calan caleb callan callum calum calvin camden campbell caolan carl carlo carlos carlton carson
carter casper cassius cathal cathan cecil cedric chad charles chay che chester chibuzo chidi chinedu chris christopher
christy chuck cian ciaran cillian clarence clark clayton clement clifford clinton clive clyde coby cody cohen colby
cole coleman colin colm colton colum conan conner connor conor conrad constantin cooper corbin cordell corey cormac
cornelius cory cosmo craig crispin cristian cullen curtis cyril cyrus dafydd dai daithi dale daley dalton damian
damien damon dan dane dani daniel danilo danny dante daragh darcy daren darius dariusz darragh darrel darrell darren
darryl darwin daryl dave david davide davinder davis davon dawid dawud dayton deacon dean declan del delroy denholm
denis deniz dennis denny denver denzel derek dermot derrick des deshawn desmond dev devan devante devin devon dewi
dexter dhruv diarmuid didier diego dieter digby dilan dillon dimitri dinesh dion diyar dmitri dom domhnall dominic
dominick dominik donal donald donnacha donovan dorian doug dougal dougie douglas doyle drake duane dudley duncan
dustin dwayne dwight dylan dáithí eamon earl eban ebenezer ed eddie eden edgar edison edmund eduard eduardo edward
edwin efe egan ehsan eidan eirik eisa eithan elan eli elia elias elijah elio eliot eliott elis elisha ellery elliot
elliott ellis elton elvis elwood ely emanuel emeka emil emiliano emir emlyn emmanuel emmett emre emrys enda endri
ennis enoch enrico enrique enzo eoghan eoin ephraim eric erick erik ernest ernie errol erwin esa esau esteban ethan
etienne euan eugene evan evander everett everton ewan ezekiel ezra fabian fabio fahad faheem faisal faizan farhan
faris farooq farouk felix femi fenton ferdinand fergal fergus fernando filip fin findlay finlay finley finn finnan
finnegan finnian finnley fintan fionn fletcher florian floyd flynn forrest francesco francis francisco franciszek
franco franek fraser fred freddie freddy frederick fredrik fynley fynn gabriel gael gareth garfield garry garth gary
gavin gaz ged gene geoff geoffrey george georgi georgios geraint gerald gerard gerry gethin ghulam giacomo gideon
gilbert giles gino giorgio giovanni giuseppe glen glenn gordon graeme graham grayson greg gregor gregory griff griffin
grzegorz guillermo gurdeep gus gustav guto guy gwilym gwyn haaris haider hakeem hakim hal hamid hamish hamza hamzah
hanif hannes haris harish harjit harman harold haroon harri harris harrison harry harun harvey harvie hasan haseeb
hashim hassam hassan hayden haydn hector hedley hendrix henley henrik henry herbert hercules herman hezekiah hilal
hira hiro horace howard hubert hudson huey hugh hughie hugo humphrey humza husnain hussain hussein huw huxley hywel
iain ian ianto iarla ibraheem ibrahim idris ieuan ifan ifeanyi iftikhar ignacy igor ihsan ikechukwu ilias ilyas imad
imran imtiaz indiana indie ioan ira irfan irvin irving isa isaac isaiah ishaan ishaq ishmael isidore ismael ismail
israfil istvan ivan ivar ivo iwan izaak izaan jac jace jack jackson jacob jacques jad jaden jago jaheim jahmal jai
jaidon jaime jake jakob jakub jalal jamaal jamal jamar jameel james jameson jamie jamil jan janek jared jarek jaroslaw
jarrod jarvis jason jaspal jasper javier javon jax jaxon jaxson jayce jaydan jayden jaydn jaydon jayke jaylan jaylen
jaylon jayson jaz jean-paul jed jeff jefferson jeffrey jem jenson jerald jeremiah jeremy jermaine jerome jerry jesse
jethro jevon jez jim jimi jimmy joachim joao joaquin jock jody joe joel joey johan johann johannes john johnathan
johnnie johnny johnson jon jonah jonas jonathan jonny jordan jordy jorge jose josef joseph josh joshua josiah josias
juan jude jules julian julien julio julius junaid junior justin kabir kacper kade kaden kaelan kai kaiden kaidyn kairo
kaison kaleb kaleem kallum kalvin kamal kamil kamran kane kareem karim karl karol karthik kaspar kasper kaya kayden
kaydn kayne keanu keaton kehinde keir keiran keith kelechi kelvin ken kenan kendal kendrick kenneth kenny kenzie kenzo
kerem kerr keven kevin khaled khalid khalil khan kiaan kian kieran kieron killian kingsley kip kirk klaus klay kobe
kobi koby koda kofi kojo konrad korey krishna kristian kristof kristofer krystian krzysztof kuba kunal kurt kushal
kwabena kwaku kwame kye kylan kyle kylo kymani kyran kyrie kyron kyson laban lachlan laith lamar lamin lance lancelot
landon langston larry lars laszlo laurence lawrence lawson layton lazlo leander leandro lee leif leigh leighton leland
len lennie lennon lennox lenny leo leon leonard leonardo leonid leopold leroy les leslie lester levi lewie lewis lewys
lex liam lincoln linus lionel llewelyn lloyd llyr logan loki lonnie lorcan lorenzo loris lou loui louie louis luc luca
lucas lucian luciano lucien lucius lucjan ludwig luis luka lukas lukasz luke luqman luther lyle lyndon lysander
macauley maciej mack mackenzie macsen magnus mahad mahdi maher mahir mahmood mahmoud mahmud majid makai maks maksim
malachi malachy malakai malcolm malek malik mamadou manny manuel marc marcel marcello marcin marco marcos marcus marek
mariano mario marius marko markus marley marlon marshall martin martyn marvin maryan mason massimo mateo mateusz
mathew mathias matis mats matt matteo matthew matthias maurice mauricio mauro maverick max maxim maxime maximilian
maximus maxwell maxx mckenzie mehdi mehmet mekhi mel melvin mendel mercer merlin mervyn meshach micah michael michal
michele mick mickey miguel mihai mikael mikail mike mikel mikey mikhail mikolaj milan milo milos mitch mitchell moe
moeen mohamed mohammad mohammed mohamud mohsin moiz montague montgomery monty mordecai morgan morris mortimer moses
moshe moss mostafa muhammad muhammed muhsin mujtaba munir murad murdo murphy murray musa musab mustafa mustapha myles
mylo nabeel nabil nadeem nadir naeem nahom najib nana narek nash nasir nat natan nate nathan nathanael nathaniel
nathen naveed neal ned neel neil nelson nevan neville niall nicholas nick nickolas nicky nico nicolae nicolas nigel
nihal nikhil nikita niklas niko nikodem nikola nikolai nikolas nils nisar noah noam noe noel nolan noman norbert
norman norris nouman obadiah obi obinna octavian odhran odin odysseus oisin oisín ola olaf olamide ole oleksandr
oliver olivier ollie olly olu olufemi oluwaseun oluwatobi omar omari omer omid onur oran oren orhan orion orlando
orson osama oscar osian osman oswald otis ottavio otto ousman owain owen ozzy pablo paddy padraig paolo parker
parminder pascal patrick patryk paul paulo pavel pawel pearce pearse pedro percival percy perry peter petr petros phil
philip phillip phineas phoenix pierce pierre piers piet pieter piotr pius poldek pradeep pranav preston przemyslaw
pádraig quentin quincy rabi rafael rafal rafe rafferty raheel raheem rahim rahul raja rajan rajesh rajinder ralf ralph
ralphie rameez ramin ramiro ramon ranbir randall randolph rani ranveer raphael rashad rasheed rashid rasmus raul ravi
rayan rayhan raymond rayyan razaq reece reed reggie reginald rehan reilly remi remy ren rene reno renzo reuben reuel
rex rhodri rhys rian ricardo riccardo rich richard richie rick ricky rio rico ridwan rikki riley riordan rishi ritchie
robbie robert roberto roberts robin robson rocco rocky roddy roderick rodney rodrigo rogan roger rohan rohit roland
rolf rolo roman romario romeo romesh ron ronald ronaldo ronan rori rory roscoe ross rowan roy ruadhan ruairi ruari
ruben rudi rudolf rudra rudy rufus rupert russ russell ryan ryder rylan rylee ryley ryszard saad saahil sabir sacha
sachin saeed safwan sahib said saif sajid sajjad saleem saleh salim salman salvador salvatore sam sami samir sammy
samson samuel sandeep sander sandro sanjay santiago santino santosh saqib sardar satnam saud saul scott seamus sean
seb sebastian sebastien sefton selim selwyn semih senan seth seumas seán shaan shabaz shafiq shah shaheen shahid
shahzad shaka shakeel shamar shan shane shaquille sharif shaun shawn shay shayaan shayan shayne sheldon shem sheridan
sherwin shiloh shlomo shola shreyas shyam sid siddharth sidi sidney silas simeon simon sina sinan sohail solomon sonny
soren spencer spiros stan stanislaw stanley stavros stefan stelios stephan stephen sterling steve steven stevie
stewart stuart subhan sufyan sukhdev sulaiman sulayman suleiman suleman sully sunil sunny suraj sven syed sylvester
szymon tadeusz tadhg taha taher tahir tai taiwo taj tamim tane tanner tanvir tarek tariq tarquin tate taylor tayo
tayyab ted teddy teejay temi terence terrell terry theo theodore thiago thierry thomas tiago tian tiernan tiger tim
timothy timur tin tito tobi tobias toby tod todd tom toma tomas tomasz tommaso tommy tony torben torin travis tremaine
trent trevon trevor tristan troy tudor tunde ty tyler tyrell tyrese tyrique tyrone tyson uche ugo ulrich umair umar
umer unai uriah uriel usama usman uthman uzair vaclav valentin valentine vance vasile vaughan veer vihaan vijay vikram
viktor vince vincent vinnie vinny vishal vito vitor vlad vladimir wahid waleed walid wallace walter waqar waqas warren
wasim wayne wes wesley weston wilbert wilbur wilf wilfred wilhelm wilkie willem william wills wilson winston wojciech
woodrow woody wyatt xander xavi xavier yaakov yacoub yael yahya yakub yannick yannis yardley yaseen yash yasin yasir
yassin yehuda yiannis yisroel yonatan yosef younis youssef yousuf yuri yusef yusuf yves yvo zac zacariah zacary zach
zachariah zachary zack zahid zahir zaid zain zak zakaria zakariya zakir zander zane zayaan zayan zayd zayden zayn
zayne zayyan zbigniew zebedee zed zeeshan zeke zeki zephaniah zeus zhi ziad zidane ziggy zion zohaib zoltan zubair
zyon
`);

/** Names that are words, months, places or titles too: in small letters, or in weak company, they are taken for those. */
const wordsToo = words(`
ace amber angel april art ash asia august austin autumn beck bill bjorn blossom brook carol cash chance charity chase
chelsea cherry chester christian clay clement cliff crystal dale dallas dawn dean del des destiny dev devon dolly don
drew duke earl eve faith fern frank gael gail gale gene georgia gill ginger glen grace grant guy hal harmony haven
hazel heath heather hero honey honor honour hope hunter india indigo iris israel jan jay jet jewel jordan joy june
junior juniper justice ken kent king kirk kit lance lee les liberty lincoln london lynn major marina mark marsh mason
mat may melody mercy miles moses moss nova olive ona page paris pat patience pearl peg penny pius prince princess
prudence quincy raven ray reading rich river rob robin rod roman rose royal rue rust sage said sally sandy scout
serenity shah skip sky sol sonny spencer star sterling stone storm sue summer sunny sydney tad temperance terry
trinity ty una unity val victor violet virginia wade ward warren west will willow wills winter wren york
`);

export const firstNames: ReadonlySet<string> = new Set([...girls, ...boys, ...wordsToo]);
export const namesThatAreWords: ReadonlySet<string> = new Set(wordsToo);
