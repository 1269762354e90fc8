/**
 * English words that ask for the same thing, one group per line; a line that begins with # names what the next ones are about.
 * A word that has several everyday meanings stands here only where one of them is by far the commonest.
 */
export const ENGLISH_GROUPS = `
# Prices and money
cost price expensive
fee surcharge
cheap inexpensive affordable bargain
gratis complimentary
discount rebate markdown
admission entry ticket
salary wage pay earnings
profit surplus
revenue turnover takings
loss deficit shortfall
debt indebted owe
loan mortgage
subsidy subsidise subsidize
donate donation donor
refund reimburse reimbursement repay
invoice receipt
wealth wealthy fortune
poverty impoverished
bankrupt bankruptcy insolvent insolvency
pension retirement retired retiree
currency money cash
spend spending expenditure outlay
invest investment investor
stock shares
dividend payout
buy purchase acquire
sold sales deliveries
prize award

# Work and companies
boss chief CEO
company firm corporation enterprise
employee worker staff workforce personnel
recruit hire
dismiss sack sacked layoff
job vacancy occupation profession
unemployed unemployment jobless
intern internship
apprentice apprenticeship trainee
strike walkout stoppage
candidate applicant application
customer buyer client
order preorder reservation
delivery shipment wait waiting weeks
manufacture manufacturer produce production maker
carmaker automaker
factory plant
headquarters base
subsidiary branch
takeover acquisition
merge merger amalgamation
founder founded established
startup newcomer
cooperate cooperation collaboration collaborate partnership partner
competitor rival competition
contract agreement deal
sign signature
advertise advertisement advert advertising
shop store retailer
supplier supply
warranty guarantee
warehouse depot
holiday vacation
overtime shift
colleague coworker
meeting met visit
owner proprietor

# Time
begin start commence beginning onset
launch debut introduction release
unveil show present reveal
end finish conclude ending
duration lasting
postpone delay defer rescheduled
cancel cancellation scrap
punctual prompt
former previous
predecessor forerunner precursor
successor succeed
replace replacement substitute
anniversary jubilee
recently lately newly
immediately instantly
upcoming forthcoming
temporary interim provisional
annual yearly
era epoch
schedule timetable
break interval intermission
weekend saturday sunday

# Numbers and how they change
increase rise grow growth
decrease decline shrink
reduce cut reduction
double twofold
halve half
maximum highest
minimum lowest
share percent percentage proportion
record fastest
forecast predict prediction outlook
result outcome
target goal plan planned aim purpose
amount sum quantity
estimate approximation

# Measures
weight weigh heavy
payload lift carry load
size area large
range kilometres miles
speed fast
temperature degrees
volume capacity
accuracy precision precise
diameter width

# Cars
car vehicle automobile EV
battery accumulator
recharge charging charge
engine motor
power horsepower
consumption usage
petrol gasoline fuel
driver pilot
assistant autopilot
version variant trim
trunk boot
tyre tire
garage workshop
chip processor semiconductor

# Traffic and travel
lorry truck
bicycle bike
motorbike motorcycle
accident crash collision
congestion jam
detour diversion
licence license
pavement sidewalk
tram streetcar
underground subway metro
railway railroad
depart departure
plane aircraft airplane jet
airport airfield
passenger rider
route course
pedestrian walker
roundabout rotary
motorway highway freeway
trip journey travel
tourist holidaymaker
accommodation lodging
campsite campground camping
luggage baggage
sightseeing landmark attraction
harbour port harbor

# Sports
coach trainer coaching
workout exercise practice
team squad
match game fixture
win victory winner won triumph
lose defeat beaten
scorer score
champion championship title
league division
tournament cup
goalkeeper goalie keeper
footballer player
captain skipper
referee umpire
stadium arena
gym gymnasium
spectator audience crowd attendance
injury injured hurt
athlete sportsman
participant participate entrant
medal medallist
registration register signup

# School and science
pupil schoolchild
teacher instructor tutor
lesson tuition
exam examination test
university college campus
nursery kindergarten preschool
professor lecturer
dissertation thesis
homework assignment
headteacher principal headmaster
scholarship bursary
scientist researcher
study investigation
discover discovery discoverer
invent invention inventor
prove proof evidence
astronaut cosmonaut
warming climate
cause reason
effect impact consequence
method technique procedure
feature characteristic trait
fossil fossilised
excavation dig
hypothesis theory
habitat environment

# Health
doctor physician
hospital clinic infirmary
disease illness sickness
medicine medication drug
vaccine vaccination vaccinate jab
surgery operation
treatment therapy treat
heal cure recover recovery
infect infection contagious
pain ache
ambulance paramedic
nurse carer
pregnant pregnancy
die killed death casualty fatality
born birth birthday
murder assassinate assassination killer
dentist dental
vet veterinary
cancer tumour tumor
epidemic pandemic outbreak
smoke cigarette smoker
disabled disability handicap
wheelchair accessible
diet nutrition
pharmacy pharmacist

# Food
meal dish
food nourishment
drink beverage
restaurant eatery diner
pub tavern
recipe preparation
breakfast brunch
lunch luncheon
dinner supper
vegetarian vegan
tasty delicious
bakery baker
supermarket grocery grocer
waiter waitress
flavour flavor taste
allergy allergic

# Weather and nature
rain rainfall precipitation
storm hurricane
snow snowfall
cold frost
flood flooding inundation
drought dryness
earthquake quake tremor
fire blaze burn
rubbish garbage trash waste
pollution pollute contamination
emission exhaust
solar photovoltaic
forest woodland
ocean sea
mountain summit
deforestation logging
livestock cattle
island isle

# City and politics
council councillor
municipality borough
government cabinet
ballot vote
parliament legislature
lawmaker legislator
approve approval consent
reject refuse rejection
criticise criticize criticism critic
term tenure
inhabitant population resident
immigrant migrant immigration
refugee asylum
protest demonstration rally demonstrate
war conflict
ceasefire truce
army troops military soldiers
revolt rebellion uprising revolution
conquer conquest
country nation
referendum plebiscite
conference convention congress
deputy vice
spokesperson spokesman spokeswoman
negotiate negotiation talks
compromise settlement
district neighbourhood neighborhood
colony colonise colonize
slave slavery
constitution charter
reign ruler king monarch

# Clubs and rules
club association
member membership
join enrol enroll
rule regulation
allow permit permitted allowed permission
ban banned prohibited forbidden
punish punishment penalty sanction
exception exempt exemption
mandatory compulsory obligatory
voluntary volunteer optional
treasurer bursar
responsible liable liability responsibility
condition requirement prerequisite
chairman chairperson chairwoman
borrow lend
rent lease rental
complaint grievance

# Law and police
police policeman constable
criminal offender culprit
crime offence offense
arrest arrested detain detained
prison jail imprisonment
burglary burglar
theft steal thief stolen
robbery robber rob
fraud scam
court tribunal
verdict judgment
sue lawsuit litigation
prosecute prosecution prosecutor
lawyer attorney solicitor barrister
witness eyewitness
damage harm
escape flee
missing disappear disappeared vanished
weapon gun
attack assault
inherit inheritance heir
privacy confidentiality

# Building and living
build construct construction erect
architect designer
demolish demolition
renovate renovation refurbish refurbishment
extend extension expand expansion
open inaugurate inauguration
close shut closure
cellar basement
toilet lavatory restroom
monument memorial
repair fix mend
maintenance upkeep
landlord lessor
tenant lessee
furniture furnishings
garden backyard
corridor hallway

# Events and leisure
event function
celebration festivity
concert gig
visitor guest
hiking trail
film movie
actor actress
director filmmaker
singer vocalist
song tune
painter painting
writer novelist
publish publication
newspaper paper
journalist correspondent
television TV
broadcast aired
photo photograph picture
lottery raffle
sculptor sculpture statue
survey poll
fireworks pyrotechnics
brochure leaflet flyer

# Software
install setup
update upgrade patch
bug error fault
computer PC
phone smartphone handset mobile
program software app
password passcode
login logon
configure configuration settings
file document
shortcut keybinding
screen display monitor
website homepage webpage
help aid
interface API
hacker hack
keyboard keypad
check verify
device gadget
vulnerability loophole
delete remove erase
manual handbook guide
subscription subscribe
lag latency
compatible interoperable

# Family and people
child kid offspring
baby infant newborn
teenager adolescent youth
grandmother grandma
grandfather grandpa
father dad
mother mum mom
wife spouse
marry marriage wedding married
divorce separation
relative kin
friend mate
clothes clothing garment
nickname alias
funeral burial buried
priest pastor clergyman
religion faith
adult grownup

# What one does and how it is
important significant crucial
advantage benefit
disadvantage drawback
problem difficulty trouble
solution solve
answer reply respond
difficult complicated
easy simple
dangerous danger hazard risk
similar alike
announce announcement declare
inform notify
receive obtain
prevent avoid
improve improvement enhance
change alter modify
famous renowned
symbol emblem
address whereabouts
fail failure
dispute quarrel argument
opinion viewpoint
idea notion
destroy destruction
rescue save
divide split
send dispatch
task duty
recommend recommendation advise advice
ability capable
enemy opponent foe
alliance ally
shortage scarcity lack
overview summary
consist comprise
`;
