// @ts-check
/** What real people's answers taught, in words and figures that were found once, with `npm run people`. */

const text = `## What real people's answers taught
Nine public sets of self-ratings in five to seven steps, some 50,000 people, were scored as if their scales were skills.
**None of these people answered this bank.** Two of the sets are tried with every change of the rules (\`npm run people --
FOLDER\`; they are public raw data and not part of this project). Their questionnaires: the 50 markers of Goldberg (1992),
Psychological Assessment 4(1), from the International Personality Item Pool; Baer, Smith & Allen (2004), Assessment 11(3).

| set | people who answered everything | items |
| --- | --- | --- |
| IPIP Big-Five markers (with the Grit Scale) | 2,000 | 50 |
| Kentucky Inventory of Mindfulness Skills | 521 | 39 |

- **The steps they tick.** Keyed steps have means of 3.25 to 3.50, not 3; the habit of agreeing loads .10 to .21 where keys are
  balanced; loadings on one factor are .50 to .78, median .61. The expected shares of ratings and the style of .15 are
  theirs; the loadings of .57 stayed.
- **Many answer wide.** With the first shares, and person fit below .002 as the rule, 7 to 39 % of real people had "no
  pattern", where simulated ones had .03 %. They were not careless: misfit goes with the share of end steps (r = .6 to .8)
  and not with the time taken. The 90 % intervals of the widest fiftieth held .64. So every shown interval now grows with
  the misfit of the person, and only answers that also do not foretell one another count as no pattern.

| found with the two sets | IPIP | Kentucky |
| --- | --- | --- |
| no pattern, whole questionnaire | .95 % | .58 % |
| no pattern, 24 items of it | 1.3 % | .96 % |
| inconsistent, whole questionnaire | .70 % | .19 % |
| 2,000 sheets of random steps, caught | .76 | .70 |
| 90 % intervals hold: all, the widest tenth | .92, .91 | .95, .91 |
| the widest tenth, by the model alone | .79 | .87 |

A skill has no true value to look at: half the items of each scale are answered, and the interval is that of the mean of the
other half.

What they cannot show: how people answer *these* items, in these five languages, or with a job at stake; preferences,
bundles, scenarios and tasks, which none of the sets holds; and whether any result predicts anything. Who these
people are is not known.`;

export const peopleTaught = () => text;
