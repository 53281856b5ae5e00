#include "study/calibration/item_alone.h"

#include <algorithm>
#include <cmath>

namespace whichdesk {

namespace {

constexpr int mostRounds = 300;
constexpr double enough = 1e-5;

/// Sums for the least squares of y - style z on 1 and x, weighted by 1 / noise.
struct Normal {
  double n = 0, x = 0, xx = 0, y = 0, xy = 0;
};

/// What is expected of one person's x and z once the answer is known.
struct Known {
  double x = 0, z = 0, xx = 0, xz = 0, zz = 0, logLikelihood = 0;
};

Known know(const AnswerAlone& one, const ItemFit& fit, double style) {
  const double g = fit.slope, v = fit.noise[one.group];
  const double withX = g * one.xx + style * one.xz, withZ = g * one.xz + style * one.zz;
  const double variance = g * withX + style * withZ + v;
  const double rest = one.y - fit.mean - g * one.x - style * one.z;
  Known known{
      one.x + withX * rest / variance,   one.z + withZ * rest / variance,
      one.xx - withX * withX / variance, one.xz - withX * withZ / variance,
      one.zz - withZ * withZ / variance, -(std::log(variance) + rest * rest / variance) / 2};
  return known;
}

/// One round of EM; gives the log-likelihood before it.
double improve(const std::vector<AnswerAlone>& answers, double style, ItemFit& fit) {
  double logLikelihood = 0;
  Normal sums;
  std::vector<Known> known;
  known.reserve(answers.size());
  for (const AnswerAlone& one : answers) {
    known.push_back(know(one, fit, style));
    const Known& now = known.back();
    const double weight = 1 / fit.noise[one.group], y = one.y - style * now.z;
    logLikelihood += now.logLikelihood;
    sums.n += weight;
    sums.x += weight * now.x;
    sums.xx += weight * (now.x * now.x + now.xx);
    sums.y += weight * y;
    sums.xy += weight * (y * now.x - style * now.xz);
  }
  const double determinant = sums.n * sums.xx - sums.x * sums.x;
  fit.slope = (sums.n * sums.xy - sums.x * sums.y) / determinant;
  fit.mean = (sums.y - fit.slope * sums.x) / sums.n;
  Vector squares(fit.noise.size(), 0.0), people(fit.noise.size(), 0.0);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const Known& now = known[i];
    const double rest = answers[i].y - fit.mean - fit.slope * now.x - style * now.z;
    squares[answers[i].group] += rest * rest + fit.slope * fit.slope * now.xx +
                                 2 * fit.slope * style * now.xz + style * style * now.zz;
    ++people[answers[i].group];
  }
  for (std::size_t group = 0; group < people.size(); ++group)
    if (people[group] > 0) fit.noise[group] = std::max(1e-3, squares[group] / people[group]);
  return logLikelihood;
}

}  // namespace

std::vector<std::vector<AnswerAlone>> answersAlone(const FactorModel& model,
                                                   const ModelValues& values,
                                                   const AnswerTable& table,
                                                   const std::vector<Pattern>& patterns) {
  std::vector<std::vector<AnswerAlone>> result(model.items.size());
  const auto latent = latentOf(model, values);
  if (!latent) return result;
  PersonPosterior person;
  for (const Pattern& pattern : patterns) {
    const PatternPosterior known = posteriorOf(model, values, *latent, pattern);
    const Matrix& p = known.covariance;
    for (const std::size_t who : pattern.people) {
      readPerson(model, values, table, pattern, known, who, person);
      const std::size_t group = table.group(who);
      const Vector& groupMean = values.groupMeans[group];
      for (std::size_t i = 0; i < pattern.items.size(); ++i) {
        const std::size_t at = pattern.items[i];
        const auto& direction = model.items[at].direction;
        const double* const projected = &known.projected.cells[i * known.projected.size];
        // Taking the item out of the posterior: P + P f f'P / (noise - f'P f).
        const double left = values.noise[at] - along(known.loadings[i], projected);
        const double pull = person.pull[i] * values.noise[at] / left;
        const double towardX = along(direction, projected), towardZ = projected[model.skills];
        AnswerAlone alone{group, person.y[i], 0, 0, 0, 0, 0};
        for (const Loading& a : direction) {
          const double* const row = &p.cells[a.dimension * p.size];
          alone.x += a.value * (person.mean[a.dimension] + groupMean[a.dimension]);
          alone.xx += a.value * along(direction, row);
          alone.xz += a.value * row[model.skills];
        }
        alone.x -= towardX * pull;
        alone.z = person.mean[model.skills] + groupMean[model.skills] - towardZ * pull;
        alone.xx += towardX * towardX / left;
        alone.xz += towardX * towardZ / left;
        alone.zz = p(model.skills, model.skills) + towardZ * towardZ / left;
        result[at].push_back(alone);
      }
    }
  }
  return result;
}

ItemFit fitItem(const std::vector<AnswerAlone>& answers, ItemFit first, double style) {
  ItemFit fit = std::move(first);
  double before = improve(answers, style, fit);
  for (int round = 0; round < mostRounds; ++round) {
    fit.logLikelihood = improve(answers, style, fit);
    if (fit.logLikelihood - before < enough) break;
    before = fit.logLikelihood;
  }
  return fit;
}

}  // namespace whichdesk
