#include "recommend/role_match.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "measure/normal.h"
#include "model/order.h"

namespace whichdesk {

namespace {

constexpr double shrinkage = .8;  // Choice 4 in core/DECISIONS.md.
constexpr double log2 = 0.69314718055994530942;
constexpr double log3 = 1.09861228866810969140;
constexpr double log5 = 1.60943791243410037460;

RoleDirection direction(const Role& role, const Matrix& prior, const Matrix& precision) {
  const Vector ones(prior.size, 1.0);
  const double level = dot(ones, multiply(precision, role.figures)) / quadratic(precision, ones);
  RoleDirection result;
  Vector shape;
  for (const double z : role.figures) {
    shape.push_back(shrinkage * (z - level));
    result.needed.push_back(std::clamp(z / 2, -1.0, 1.0));
  }
  result.weights = multiply(precision, shape);
  result.spread = quadratic(prior, result.weights);
  return result;
}

Fit fit(double match) {
  if (match >= log5) return Fit::great;
  if (fitsWell(match)) return Fit::good;
  return match >= 0 ? Fit::fair : Fit::low;
}

Readiness readinessWord(double readiness) {
  if (readiness >= .75) return Readiness::most;
  if (readiness >= .5) return Readiness::much;
  return readiness >= .25 ? Readiness::some : Readiness::little;
}

/// Every skill's sd as it is shown.
Vector shownSds(const Posterior& posterior) {
  Vector sds;
  for (std::size_t k = 0; k + 1 < posterior.mean.size(); ++k)
    sds.push_back(shownSd(posterior.covariance(k, k), width(posterior)));
  return sds;
}

double chanceOfEnough(const RoleDirection& direction, const Posterior& posterior, const Vector& sds,
                      std::size_t k) {
  return normalDistribution((posterior.mean[k] - direction.needed[k]) / sds[k]);
}

double readiness(const RoleDirection& direction, const Role& role, const Posterior& posterior,
                 const Vector& sds) {
  double reached = 0, all = 0;
  for (std::size_t k = 0; k < role.importance.size(); ++k) {
    reached += role.importance[k] * chanceOfEnough(direction, posterior, sds, k);
    all += role.importance[k];
  }
  return reached / all;
}

/// In whole billionths: answers on few skills give several roles one match but for rounding, and
/// rounding shall not rank.
double comparable(double match) { return std::floor(match * 1e9 + .5); }

bool standsBefore(double match, const Role& role, double otherMatch, const Role& other) {
  const double one = comparable(match), two = comparable(otherMatch);
  return one != two ? one > two : role.id < other.id;
}

}  // namespace

std::vector<RoleDirection> roleDirections(const Instrument& instrument,
                                          const Catalogue& catalogue) {
  const Matrix& prior = instrument.bank.correlation;
  const Matrix precision = inverseOfProduct(*cholesky(prior));
  std::vector<RoleDirection> directions;
  for (const Role& role : catalogue.roles) directions.push_back(direction(role, prior, precision));
  return directions;
}

double matchOffset(const RoleDirection& direction, const Posterior& posterior) {
  return -(direction.spread - variance(posterior, direction.weights)) / 2;
}

Vector matchOffsets(const std::vector<RoleDirection>& directions, const Posterior& posterior) {
  Vector offsets;
  for (const RoleDirection& direction : directions)
    offsets.push_back(matchOffset(direction, posterior));
  return offsets;
}

std::size_t leadingRole(const std::vector<RoleDirection>& directions, const Catalogue& catalogue,
                        const Vector& mean, const Vector& offsets) {
  std::size_t leader = 0;
  double best = 0;
  for (std::size_t i = 0; i < directions.size(); ++i) {
    const double match = dot(directions[i].weights, mean) + offsets[i];
    if (i > 0 && !standsBefore(match, catalogue.roles[i], best, catalogue.roles[leader])) continue;
    leader = i;
    best = match;
  }
  return leader;
}

bool fitsWell(double match) { return match >= log2; }

std::vector<RoleRank> rankRoles(const std::vector<RoleDirection>& directions,
                                const Catalogue& catalogue, const Posterior& posterior) {
  std::vector<RoleRank> roles;
  for (std::size_t i = 0; i < directions.size(); ++i) {
    const double offset = matchOffset(directions[i], posterior);
    roles.push_back({i, 1, dot(directions[i].weights, posterior.mean) + offset, offset});
  }
  const auto order = sortedOrder(roles.size(), [&](std::size_t a, std::size_t b) {
    return standsBefore(roles[a].match, catalogue.roles[a], roles[b].match, catalogue.roles[b]);
  });
  std::vector<RoleRank> ranks;
  double first = 0;
  for (const std::size_t i : order) {
    RoleRank rank = roles[i];
    const bool shares = !ranks.empty() && rank.match >= first - log3;
    if (!shares) first = rank.match;
    rank.place = ranks.empty() ? 1 : ranks.back().place + (shares ? 0 : 1);
    ranks.push_back(rank);
  }
  return ranks;
}

std::vector<SkillReadiness> skillReadiness(const RoleDirection& direction, const Role& role,
                                           const Posterior& posterior) {
  const double all = std::accumulate(role.importance.begin(), role.importance.end(), 0.0);
  const Vector sds = shownSds(posterior);
  std::vector<SkillReadiness> skills;
  for (std::size_t k = 0; k < role.importance.size(); ++k)
    skills.push_back({chanceOfEnough(direction, posterior, sds, k), role.importance[k] / all});
  return skills;
}

std::vector<RoleMatch> matchRoles(const std::vector<RoleDirection>& directions,
                                  const Catalogue& catalogue, const Posterior& posterior,
                                  const std::vector<RoleRank>& ranks) {
  const Vector sds = shownSds(posterior);
  std::vector<RoleMatch> roles;
  for (const RoleRank& rank : ranks) {
    const double ready =
        readiness(directions[rank.role], catalogue.roles[rank.role], posterior, sds);
    roles.push_back({rank.role, rank.place, rank.match, rank.offset, fit(rank.match), ready,
                     readinessWord(ready)});
  }
  return roles;
}

}  // namespace whichdesk
