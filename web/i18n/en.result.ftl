### The sentences of the result page, fetched once the first question is on the screen. The notes to translators in en.ftl apply here too.

## The two sides. Used inside other sentences and alone as labels.

# Name of the side that meets customers.
side-front = Front office
# The plain phrase beside it, lower case, as in "Front office: working with customers".
side-front-plain = working with customers
# Name of the side that keeps things running.
side-back = Back office
# The plain phrase beside it.
side-back-plain = behind the scenes
# Name of the third path. People reach it by being in the middle, too: its plain phrase does not praise.
side-cross = Cross-trained
side-cross-plain = a mix of both sides

## Result: the path

# Heading above the result.
result-heading = Your result
# Beside the bar above the result. $count = questions answered, $left = about how many the short quiz still had.
progress-result = { $count ->
    [one] One question answered
   *[other] { $count } questions answered
  }{ $left ->
    [0] {""}
   *[other] , about { $left } left
  }
# The path in one sentence. "clear": quite sure. "leaning": likely. "open": only just ahead.
path-front-clear = Your path is the front office: working with customers.
path-front-leaning = Your answers lean toward the front office: working with customers.
path-front-open = The front office, working with customers, is slightly ahead, but the result is still open.
path-back-clear = Your path is the back office: working behind the scenes.
path-back-leaning = Your answers lean toward the back office: working behind the scenes.
path-back-open = The back office, working behind the scenes, is slightly ahead, but the result is still open.
# Cross-trained as a strength: roles on both sides fit well.
path-cross-strength-clear = Your path is cross-training: working with customers and behind the scenes.
path-cross-strength-leaning = Your answers lean toward cross-training: working with customers and behind the scenes.
path-cross-strength-open = Cross-training, working with customers and behind the scenes, is slightly ahead, but the result is still open.
# Cross-trained, but no role on both sides fits well yet.
path-cross-even-clear = You're midway between the two sides, with room to grow on both.
path-cross-even-leaning = You seem to be midway between the two sides, with room to grow on both.
path-cross-even-open = You may be midway between the two sides, with room to grow on both, but the result is still open.
# Not enough to say.
path-few = There aren't enough answers yet.
path-noPattern = Your answers don't form a clear picture yet.
# Why, and what helps, below those two. $count = answers given so far.
path-few-why = { $count ->
    [0] You haven't answered any questions yet, so any path we named would be a guess. A few answers will be enough.
    [one] You've answered one question so far. That isn't enough to name a path without guessing. A few more answers will be enough.
   *[other] You've answered { $count } questions so far. That isn't enough to name a path without guessing. A few more answers will be enough.
  }
path-noPattern-why = This happens when many of your answers are the same, or when they point in different directions. It says nothing about your abilities. When you have a quiet moment, look through your answers again and change any that don't fit you.
# How sure the result is, in words.
certainty-clear = This is fairly certain: judging by your answers, another path is unlikely.
certainty-clear-cross = This is fairly certain: judging by your answers, a strong lean toward one side is unlikely.
certainty-leaning = This is likely, but not certain. Take it as a good first direction.
certainty-open = This isn't certain. The paths are close together, so look at jobs from both sides below.
# Added when there are questions left.
certainty-more = More answers can make it more certain.

## Result: the way to its parts

# Name of the list of ways, then short buttons that lead to the parts of a long page.
jump-label = On this page
jump-why = Why
jump-skills = Skills
jump-jobs = Jobs
jump-answers = Your answers
jump-keep = Save or share

## Result: the three probabilities

probability-heading = How likely each path is
# What the curve shows, below the picture.
probability-picture = The higher the curve, the more likely it is that you belong at that point between the two sides. Each section under the curve stands for one path.
# Shown instead when there is too little to go on.
probability-too-little = There's too little to go on so far, so these numbers don't say much about you.

## Result: reasons

reasons-heading = Why this path
# Headings of the reasons, the strongest first.
reasons-front = What points toward working with customers
reasons-back = What points toward working behind the scenes
reasons-order = The strongest come first.
reasons-none = None of your answers.
# In front of the person's own answer, below the question.
reasons-answer = Your answer: { $answer }
# A preference question when it is quoted. $a and $b are its activities, or those of a day with dots between them.
reasons-preference = A: { $a }; B: { $b }
# A skipped question in the list of answers.
answer-skipped = Skipped
# How much lies in all the other answers together.
reasons-rest-front = Together, all your other answers favor working with customers.
reasons-rest-back = Together, all your other answers favor working behind the scenes.

## Result: what the paths are like

about-heading = What this path is like
about-front-work = You'd work directly with customers and clients, at a service desk, in a lobby, or on the road. You'd welcome them, answer their questions, take orders, and build good relationships. Job ads call this customer-facing work. Satisfied customers and good sales start here.
about-front-hard = The days can be long, and some customers are difficult.
about-front-start = Most people start at entry level, often with a high school diploma, and move up with time.
about-back-work = You'd keep the workplace running, often in a quieter office. The work can be bookkeeping, contracts, payroll, data, computers, or filling orders. Smooth workdays and sound decisions start here.
about-back-hard = You'd have little contact with customers, and some of the work is repetitive.
about-back-start = Most people start at entry level, though some jobs ask for a bachelor's degree. You become a specialist, and there are many ways to move up into management.
about-cross-work = You'd know both sides well enough to step in: cover a lunch break or a sick day, hand over an order, or finish a customer's paperwork. Thanks to you, service doesn't stop.
about-cross-hard = You'd often switch between people and paperwork, and you'd have to keep up with both.
about-cross-start = Small companies look for this most. Start on one side and ask to learn the other.
# True for every path.
about-everyone = Each side needs the other, and every employee counts, whether customers see them or not. That's especially true in a small company.
about-sides = The front office and the back office can be different parts of a building, or they can simply be two kinds of work. There are clerical jobs in both.
about-pay = In U.S. offices overall, work behind the scenes usually pays more than work with customers. But pay differs a lot from job to job: a sales manager, for example, earns more than a bookkeeper. So look at each job, too.

## Result: what to do next

next-heading = What you can do next
next-front = Pick one job and look for an opening near you. In your cover letter, describe a time when you helped someone who was unhappy.
next-back = Pick one job and look for an opening near you. In your cover letter, describe something you put in order and what that changed.
next-cross = Pick one job from each side. In your cover letter, describe a time when you stepped in for someone.
next-build = Choose one skill with room to grow, and find a small way to practice it this week.
next-share = Talk it over with someone who's seen you work. They may see what a quiz can't.

## Result: notes on the answers, in a friendly tone

quality-heading = A note about your answers
quality-inconsistent = Some of your answers point in different directions. That's normal, but it makes the result less certain.
quality-straightLining = You gave the same answer to many of the questions. If you were tired, look at them again another day.
quality-style = You tend to agree, or to disagree, no matter what the statement says. We've taken that into account, so it doesn't change your path.
quality-wide = You tend to choose answers near the ends of the scale. There's nothing wrong with that. We just show you a wider range, because such answers say a little less about exactly where you are.
quality-few = You've answered only a few questions so far, so take everything below as a rough first impression.

## Result: skills

skills-heading = Your skills
# What the picture shows.
skills-picture = The dot is our best estimate. The bar shows where you most likely are: the longer it is, the less we know. The line in the middle is the average we'd expect for people in general.
skills-side-front = With customers
skills-side-back = Behind the scenes
skills-side-both = On both sides
# Bands, in words, lower case.
band-strong = strong
band-solid = solid
band-developing = room to grow
band-unknown = not known yet
# The ends of the picture's scale, very short.
skills-less = less
skills-more = more
# Opens the same facts as a table.
skills-table = Show this as a table
# Heads of the table's columns.
skills-table-skill = Skill
skills-table-words = In words
skills-table-estimate = Estimate
skills-table-range = Likely range
# Explains the table's numbers.
skills-table-note = 0 is the average we'd expect for people in general; most people are between −1 and 1. Your true level is within the likely range about 9 times out of 10.
# A range. $low and $high are numbers.
skills-range = { $low } to { $high }
# Behind skills-picture, where the names of the skills are links.
skills-guide = The name of each skill opens its page in the guide, in a new tab.

## Result: roles

roles-heading = Jobs that fit
# Explains place and readiness.
roles-what = The order shows how well each job fits your answers. Readiness is different: it shows how much of what the job asks for you probably already have.
# Shown instead of roles-what when there is too little to go on.
roles-too-little = There aren't enough answers yet to rank jobs for you. This is only a first look.
# Place in the ranking. $place = 1, 2, 3 ...
role-place = #{ $place }
# When several jobs share a place.
role-place-shared = Tied for #{ $place }
# When several jobs share the first place. $count = how many.
roles-shared = { $count ->
    [one] One job is ahead of the others.
   *[other] { $count } jobs are tied for #1: your answers fit them equally well.
  }
# How well the job fits.
fit-great = A great fit
fit-good = A good fit
fit-fair = A fair fit
fit-low = A weak fit
# A job that is partly on each side.
side-mixed = Mixed: work on both sides
role-education = Usual education
role-pay = Pay
# Shown beside education and pay: the figures are from that country and year, not from the reader's country.
role-origin = United States, 2024
pay-lower = lower third of office jobs
pay-middle = middle third of office jobs
pay-upper = upper third of office jobs
# What was usual in that country and year, by level. Other languages add what the level means in their readers' countries, by the
# name of the country ("In Germany and Austria, usually ..."), since the label beside it says "United States".
education-none = no diploma needed
education-secondary = high school diploma
education-some-college = some college courses
education-certificate = vocational certificate after high school
education-associate = two-year college degree
education-bachelor = bachelor's degree
education-master = master's degree
education-doctorate = doctoral or professional degree
# Readiness on a job's card. $percent is already written with its sign, as in "62 %".
role-readiness = Readiness: { $percent }
readiness-most = You probably have most of what it asks for.
readiness-much = You probably have much of it, with some room to grow.
readiness-some = You probably have some of it, with a good deal still to learn.
readiness-little = You probably still have most of it to learn. Everyone starts somewhere.
# The two lists of answers on a job's card.
role-for = Points in its favor
role-against = Points against it
# The one reason on a closed card: $question is quoted, $answer is the person's own.
role-reason = In its favor: “{ $question }” ({ $answer })
# Where the figures come from; the law asks for this line. Keep the names as they are.
credit = The figures on jobs come from the O*NET 30.1, 30.0, 29.3 and 29.2 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license and modified. USDOL/ETA has not approved, endorsed or tested these modifications. O*NET is a trademark of USDOL/ETA. Pay: BLS, Occupational Employment and Wage Statistics, May 2024.
# What the result is and is not.
honest = This quiz is new. Its numbers come from a model, not yet from thousands of people. So take your result as the start of a conversation, not as a verdict.

## Result: what the person can keep or share

# Heading. The second one where no link is offered.
keep-heading = Save or share your result
keep-heading-alone = Save your result
# About the link: it carries the result in itself, and only the person passes it on.
keep-nothing-sent = The link contains the result itself. Nothing is sent anywhere until you share the link.
# Above the choice of what the link holds, and the two choices.
keep-holds = What the link contains
keep-summary = Result only
keep-answers = With my answers
# What those see who open the link.
keep-summary-shows = Anyone with this link can see your path and how certain it is, how likely each of the three paths is (in percent), each of your skills in a few words, and your top five jobs. They can't see any of your answers.
keep-answers-shows = Anyone with this link can see your whole result, each of your answers, and which questions you skipped.
# Label of the field with the link.
keep-link = Link
# Button, and what is said when it has worked.
keep-copy = Copy the link
keep-copied = Link copied.
# When the browser does not let us copy: the link is selected, and the person can copy it with keyboard or menu.
keep-marked = The link is selected. You can copy it now.
# Button: opens the device's own menu for sharing. Title and text go along with the link.
keep-share = Share…
keep-share-title = My result from the Whichdesk quiz
keep-share-text = Front office, back office, or both? Here's my result.
# Opens the link as a QR code, and what the picture is for people who hear it.
keep-code = Show the link as a QR code
keep-code-picture = QR code of the link
# Button, and what the file holds. JSON is the name of the format.
keep-file = Download as a file
keep-file-holds = The file (JSON) contains all your answers, the whole result, and the date. It stays with you.
# Button, and what is printed.
keep-print = Print or save as PDF
keep-print-holds = One or two pages with your path, your skills, and your top five jobs.

## The printed sheet

# $date is written out, as in November 22, 2026.
printout-made = Created on { $date }
# Which questions the result is from. $bank = their short name, $version = a number.
printout-bank = Questions: { $bank }, version { $version }
# Heading of the first five jobs.
printout-jobs = Top jobs on the list
# Beside the link on paper: what it opens.
printout-link = To open this result again
printout-link-summary = The link opens the result without the answers. Anyone who has it can read the result.
printout-link-answers = The link opens the result with every answer. Anyone who has it can read everything.

## Result: the person's answers and what can be done with them

# Opens the list. $count = number of questions asked.
answers-show = { $count ->
    [one] Look at your answer
   *[other] Look at your { $count } answers
  }
# Button beside each answer. It is read aloud together with the question's text.
answers-change = Change
# For a task in the list of answers: what was right.
answers-right = That's right.
answers-solution = The right answer: { $answer }
# Buttons below the result.
result-go-on = Answer more questions
result-review = Look through your answers
result-restart = Start over

## Result: one job

# Where lists of jobs put the job, when the figures say otherwise; one of the three sentences below follows.
role-listed-front = Often counted as front office.
role-listed-back = Often counted as back office.
role-nearer-front = Judging by job data, it's closer to working with customers.
role-nearer-back = Judging by job data, it's closer to working behind the scenes.
role-nearer-mixed = Judging by job data, it's a mix of both sides.
# Above the two or three skills in which most is missing for the job.
role-learn = What to learn next
# Opens all else about the job.
role-more = More about this job
# Headings on the opened card.
role-day = A day at work
role-surroundings = Where you work
role-good = What's good about it
role-hard = What's hard about it
role-progress = Where it can lead
# How knowing the other side helps here, and how somebody from there can step in.
role-cross = Knowing both sides
# Above links to open positions of a company, on a job's card.
role-vacancies = Open positions
# Label: which figures the job was compared by.
role-basis = What this match is based on
# The same needs as in a job of the general list. $source = its title.
role-basis-like = How much each skill counts in the job “{ $source }” on this quiz's general list.
# $source = a code, such as 43-4181.00.
role-basis-occupation = Published numbers for O*NET occupation { $source }.
# The company itself said which skills matter.
role-basis-needs = The skills that the employer named for this job.
# Added to one of the first two.
role-basis-adjusted = The employer adjusted some of them.
# Label: how official lists of occupations call the job.
role-occupations = Also listed as
# Above the jobs, when the company does not describe them in the reader's language. $language = that language's name.
jobs-elsewhere = These jobs are described in another language: { $language }.
# Read out behind the name of a link.
role-new-tab = Opens in a new tab.
role-search = Words to search for in job ads
# Button below these words, and what is said after it.
role-copy = Copy these words
role-copied = Copied.
role-copy-failed = Copying doesn't work here. You can select the words and copy them yourself.
# Above the answers that speak for the job and against it.
role-answers = What your answers say about it
# Puts the job aside.
role-hide = Not for me
# Link to the page about the job in the guide, below its card.
role-guide = This job in the guide

## Result: the list of jobs

# Heading when no job fits even fairly.
roles-heading-near = Jobs that come closest
roles-near = None of these jobs fits your answers well yet. These come closest.
# Heading when there is too little to go on.
roles-heading-first = A first look at jobs
jobs-all = All jobs
# Label of the search field.
jobs-search = Search jobs
# Label of the menu for the order, and its entries.
jobs-order = Sort by
jobs-fit = Best fit
jobs-readiness = Highest readiness
jobs-name = Job title
# Label of the menu for the side, and its entries.
jobs-side = Kind of work
jobs-sides = All kinds
jobs-front = With customers
jobs-mixed = Mixed
jobs-back = Behind the scenes
# How many jobs the list shows now; read aloud when it changes. $count = how many.
jobs-found = { $count ->
    [0] No jobs shown.
    [one] One job shown.
   *[other] { $count } jobs shown.
  }
# After a job was put aside. The name in quotation marks is jobs-aside without the number. $title = the job.
jobs-gone = { $title } is now hidden. You can find it below, under “Hidden jobs.”
# After it was taken back.
jobs-returned = { $title } is back in the list.
# Opens the jobs that were put aside. $count = how many.
jobs-aside = Hidden jobs ({ $count })
# Button beside a hidden job. It is read aloud together with its name.
jobs-again = Show again

## Result: jobs that share the first place

# Above the list of all jobs, when more share the first place than are shown first. $count = how many are shown; it is three.
roles-shared-more = The first { $count } of them are shown above; this list has them all.
# Offers one or two more questions, and the button for it. $count = 1 or 2.
tie-offer = { $count ->
    [one] One more question could show which one fits you best.
   *[other] Two more questions could show which one fits you best.
  }
tie-ask = { $count ->
    [one] Ask me one more question
   *[other] Ask me two more questions
  }

## Result: what another answer would do

whatif-heading = If you had answered differently
# Above the list of at most three.
whatif-what = Any one of these changes would be enough to change your path. The smallest changes come first.
whatif-none = Changing just one answer wouldn't change your path.
# Below a question. $answer = what the person answered, $other = another answer to it.
whatif-front = Answering “{ $other }” instead of “{ $answer }” would change your path to working with customers.
whatif-back = Answering “{ $other }” instead of “{ $answer }” would change your path to working behind the scenes.
whatif-crossTrained = Answering “{ $other }” instead of “{ $answer }” would put you midway between the two sides.
whatif-tooLittle = Answering “{ $other }” instead of “{ $answer }” would leave no clear picture of your path.

## Result: what each answer does

# Above the list of answers: what the small bars beside them show.
effect-what = The bar next to each answer shows which way that answer points: to the left for working with customers, to the right for working behind the scenes. The longer the bar, the more the answer counts.
# How far one answer moves the path, in words.
effect-front-strong = Strongly favors working with customers
effect-front-some = Favors working with customers
effect-front-slight = Slightly favors working with customers
effect-back-strong = Strongly favors working behind the scenes
effect-back-some = Favors working behind the scenes
effect-back-slight = Slightly favors working behind the scenes
effect-none = Hardly affects your path

## Result: one that somebody shared

# In place of "Your result".
shared-heading = A shared result
# On top. "You" in the sentences below is the person whose result it is.
shared-note = Someone shared this result. On this page, “you” means the person who answered the questions. If you've taken the quiz on this device, your own answers stay as they are.
# When the jobs were worked out anew, because the link was made with other jobs.
shared-recomputed = This result was made with a different list of jobs, so the jobs were ranked again using the list on this page.
# Heading of the first five jobs.
shared-roles = Top jobs on the list
shared-other-roles = This result was made with a different list of jobs, so its jobs can't be shown here. Ask for a link that includes the answers.
# Heading when the link cannot be opened, and why.
shared-broken = This link can't be opened
shared-damaged = It's damaged or incomplete. Copy the whole link again, or ask for a new one.
shared-cut = Its end is missing: some messaging and email apps cut off long links. Copy the whole link again, or ask for a QR code or the file.
shared-other-bank = It was made with different questions. Open it on the page where it was made.
# $version = the number of that version
shared-other-version = It was made with version { $version } of the questions, which isn't available here.
shared-newer = It was made with a newer version of this page. Reload the page, then open the link again.
shared-untouched = Your own answers on this device stay as they are.
# Buttons: to one's own quiz.
shared-take = Take the quiz yourself
shared-own = Go to my own quiz
