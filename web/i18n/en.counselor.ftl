### The counselor's desk, a page of its own. The notes to translators in en.ftl apply here too, with one difference: the reader is a
### career counselor at work. Say things as one professional tells another: plain, exact, short. "The person" is whoever answered the questions.

## The frame

counselor-title = { $part } – Whichdesk for counselors
counselor-heading = The counselor's desk
# Name of the menu for people who hear it, then its entries.
counselor-menu = Parts of the desk
menu-prepare = Prepare
menu-one = Read one
menu-compare = Compare
menu-many = Read many
menu-help = Help
# Below every field into which a result is pasted.
desk-stays = Everything happens on this device. Nothing is sent, and results aren't kept when you close the page.
# When the browser does not keep notes.
notes-memory = This browser isn't saving your notes. They'll be gone when you close this page. Export or print them first.

## Read one: the beginning

one-heading = Read a result
one-what = Paste what the person sent you: a code, a link, or a whole message with a link in it.
one-paste = Code, link or message
one-read = Read it
one-file = Open a file…

## Read one: the frame of a result

# Buttons that close the result: to read another, or back to where it was opened.
one-another = Read another
one-back-many = Back to the list
one-back-compare = Back to the comparison
one-label = Name or label
# The two ways to look at a result.
one-view = View
one-view-work = For the conversation
one-view-seen = As the person saw it

## Read one: at a glance

one-glance = At a glance
one-you = “You” in the result's own sentences is the person who answered.
one-leading = Leading jobs
one-answered = Questions answered
# Where the person is between back office (below 0) and front office (above 0). A number and a range follow.
one-axis = Place between back (−) and front (+)
one-date = Date
one-summary-only = This result came without the answers. What needs them isn't shown: reasons, ranges, answer quality.

## Read one: to talk about

one-talk = To talk about
one-surprises = Strong matches on the other side
one-surprises-why = These jobs fit the answers well although they are far from the leading path. They are worth talking about.
one-copy-prompts = Copy these questions
# Questions to the person, as the counselor would ask them aloud. $question = the statement, $answer = the person's answer.
prompt-rating = “{ $question }” – you chose “{ $answer }.” Tell me about a time when that was so.
prompt-rating-mid = “{ $question }” – you chose “{ $answer }.” What does it depend on?
prompt-rating-no = “{ $question }” – you chose “{ $answer }.” Tell me about a time when you noticed that.
# $question names A and B.
prompt-preference = “{ $question }” – you chose “{ $answer }.” What makes the difference for you?
# $question = a situation.
prompt-scenario = “{ $question }” – you chose “{ $answer }.” Tell me about a time when you did something like that. How did it turn out?
# In front of one of the sentences above.
prompt-against = Something that points the other way:
# $title = a job.
prompt-surprise = { $title } fits your answers well, although it is on the other side. What comes to mind when you hear that job?
prompt-role = What do you know about this job: { $title }? What would a good day in it look like for you?
# $skill = a skill.
prompt-learn = { $skill }: where could you practice that in the next few weeks?
prompt-noPattern = Tell me how you went about answering. Which questions were hard to decide?
prompt-last = What in this result surprised you, and what would someone who has seen you work say about it?

## Read one: skills and their scale

one-skills = Skills with their ranges
legend-low = Low
# $value = −1, below which a skill counts as low.
legend-low-what = below { $value }: about 1 in 6 people
legend-usual = Usual
legend-usual-what = { $low } to { $high }: about 2 in 3 people
legend-high = High
legend-high-what = above { $value }: about 1 in 6 people
legend-note = 0 is the average the model expects for people in general, and the unit is their standard deviation. A skill is low or high only if its whole range lies there. The words are more careful: “strong” means above average with a probability of at least 80 %, “room to grow” below average with at least 80 %.

## Read one: answer quality

one-quality = How far the answers carry
one-quality-good = Nothing stands out: the answers fit together as the model expects, and the scale was used in an ordinary way.
one-quality-inconsistent = The answers point in different directions more than the model expects (person fit p < .01), and they don't predict one another. Read the result with care, and ask how the person went about answering.
one-quality-straightLining = Long runs of the same answer (straight-lining). This can be fatigue, haste, or a real attitude. Ask before you interpret.
one-quality-style = A marked tendency to agree or to disagree, whatever the statement says. The model takes it out of the path and the skills; what remains is less certain.
one-quality-wide = Answers mostly near the ends of the scale. The ranges have been widened accordingly; the estimates themselves are unchanged.
one-quality-few = Only a few answers so far: a rough first impression.
one-quality-noPattern = No usable pattern: many answers are the same, or they contradict one another. No path, skills or jobs are derived from them. This says nothing about the person's abilities.
one-figures = Show the numbers
one-fit = Person fit
# $chi, $df, $p = numbers.
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Ranges widened by the factor
one-run = Longest run of one answer
one-style = Tendency to agree (0 = none)

## Read one: answers

one-answers = Every answer and its effect
one-effects-what = A number says how far an answer moves the path (+ toward working with customers, − toward working behind the scenes) or the match with a job (+ for it, − against it). The answers' numbers add up to the estimate.
one-column-answer = Question and answer
one-column-path = Path
one-right = Right answer.
one-order-bank = In the order of the question bank
one-order-path = Strongest effect on the path first
one-order-role = Strongest effect on “{ $title }” first

## Read one: notes and paper

one-notes = Your notes
one-notes-where = Saved on this device as you type, in this browser only. They leave it only if you export or print them.
one-print = For the file
one-print-what = A sheet with the result and your notes.
one-print-answers = With every answer

## Help

help-heading = Words of the trade
help-never-heading = When not to use it
help-never = Never use a result to choose among applicants, to rank people, or to decide about benefits, grades or jobs. People describe themselves here; whoever has something to win would describe themselves otherwise, and the numbers haven't been validated for such decisions.
help-never-also = Don't use it for people who were under pressure to answer, or who couldn't read the questions with ease.
help-words-heading = What each number means
help-path = Path
help-path-is = The likeliest of three: working with customers (front office), behind the scenes (back office), or a mix of both (cross-trained), each with its probability.
help-path-not = Not a verdict, and not a measure of ability. Someone whose path is the front office can be good at work behind the scenes, too.
help-certainty = Certainty
help-certainty-is = How far ahead the leading path is. “Clear”: its probability is at least 90 % (for cross-trained: a strong lean to either side is that unlikely). “Leaning”: at least 50 %. “Open”: less.
help-certainty-not = Not the chance that the person will be happy there. It speaks only of the answers and the model.
help-axis = Place between back and front
help-axis-is = One number on a line: 0 is the middle, minus is back office, plus is front office; the unit is the standard deviation of people in general.
help-axis-not = Not better at one end than at the other.
help-skills = Skills
help-skills-is = Twenty self-described skills, on the same scale: 0 is the expected average, and about two in three people are between −1 and 1.
help-skills-not = Not a test score. Except for a few small tasks, people rated themselves.
help-interval = Likely range
help-interval-is = The true value is inside in about 9 of 10 cases, if the model holds. Few answers make it wide; so do answers that don't fit together.
help-interval-not = Two values whose ranges overlap aren't necessarily equal; two that differ slightly aren't necessarily different.
help-roles = Match and place
help-roles-is = Jobs are ordered by how much likelier the answers are from a typical person in that job than from the average person. Jobs that can't be told apart share a place.
help-roles-not = Not a promise of success, and not a statement about the labor market.
help-readiness = Readiness
help-readiness-is = How probable it is, on average, that the person has what a job asks for, weighted by importance. It never changes the order of jobs.
help-readiness-not = Not a qualification. Certificates, licenses and experience aren't asked about.
help-effect = Effect of an answer
help-effect-is = How far this one answer moves the estimate, given all the others. The effects add up exactly to the estimate.
help-effect-not = Not importance in life. An answer with a small effect can matter most in the conversation.
help-quality = Answer quality
help-quality-is = Person fit compares the answers with what the model expects; a small p means that they fit together badly. Runs, style and wide answering describe how the scale was used.
help-quality-not = Not a lie detector. The usual reasons are fatigue, haste, language, or a life with two sides.
help-change = Change
help-change-is = The difference between two results, compared with what two results of an unchanged person would differ by.
help-change-not = No change shown isn't proof that nothing has changed; the questionnaire may be too short to see it.
help-group = Group numbers
help-group-is = The mean, with its uncertainty; the spread between people, corrected for what isn't known of each; and the share below “solid,” which is what a workshop could train.
help-group-not = Not a ranking of groups. Groups below five people are hidden, because single people could be recognized.
help-talk-heading = How to talk about a result
help-talk-1 = Begin with the person: ask what they expected before you show anything.
help-talk-2 = Say “your answers suggest,” not “you are.”
help-talk-3 = Ask for examples. A story from real life outweighs a number.
help-talk-4 = Linger on what surprises: strong matches on the other side, answers that point the other way.
help-talk-5 = End with one small step that can be taken this week.
help-data-heading = What happens to the data
help-data = A code holds the answers or the result, and nothing else: no name, no time. The page reads it on this device and sends nothing. Your notes are kept in this browser; labels and codes only until you close the page. Handle an exported file like any personal record.
help-cite-heading = How to cite it
help-cite = Name the question bank and its version, so that others can find the numbers again:
help-citation = Whichdesk, question bank “{ $bank }”, version { $version } (2026).
