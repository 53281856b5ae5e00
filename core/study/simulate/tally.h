#pragma once

#include <cmath>

namespace whichdesk {

/// A share that is counted up.
struct Share {
  double hits = 0, all = 0;
  void add(bool hit) {
    hits += hit ? 1 : 0;
    ++all;
  }
  double value() const { return all > 0 ? hits / all : 0; }
};

/// A mean that is added up.
struct Mean {
  double sum = 0, all = 0;
  void add(double value) {
    sum += value;
    ++all;
  }
  double value() const { return all > 0 ? sum / all : 0; }
};

/// Pearson's correlation of pairs that are added one by one.
class Correlated {
 public:
  void add(double x, double y) {
    ++n_;
    const double dx = x - meanX_, dy = y - meanY_;
    meanX_ += dx / n_;
    meanY_ += dy / n_;
    xx_ += dx * (x - meanX_);
    yy_ += dy * (y - meanY_);
    xy_ += dx * (y - meanY_);
  }
  double value() const { return xx_ > 0 && yy_ > 0 ? xy_ / std::sqrt(xx_ * yy_) : 0; }

 private:
  double n_ = 0, meanX_ = 0, meanY_ = 0, xx_ = 0, yy_ = 0, xy_ = 0;
};

}  // namespace whichdesk
