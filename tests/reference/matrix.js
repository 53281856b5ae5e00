/**
 * Dense matrix algebra, in the plainest way that is right.
 *
 * @typedef {number[]} Vector
 * @typedef {number[][]} Matrix    rows
 */

/** @param {number} size @returns {Matrix} */
export const identity = (size) =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)));

/** @param {Vector} a @param {Vector} b */
export const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

/** @param {Matrix} matrix @param {Vector} vector @returns {Vector} */
export const times = (matrix, vector) => matrix.map((row) => dot(row, vector));

/** v'Mv. @param {Matrix} matrix @param {Vector} vector */
export const quadratic = (matrix, vector) => dot(vector, times(matrix, vector));

/** @param {Matrix} a @param {Matrix} b @returns {Matrix} */
export const minus = (a, b) => a.map((row, at) => row.map((value, column) => value - b[at][column]));

/** The upper left square. @param {Matrix} matrix @param {number} size @returns {Matrix} */
export const corner = (matrix, size) => matrix.slice(0, size).map((row) => row.slice(0, size));

/**
 * The inverse, by Gauss-Jordan elimination with row pivoting: [M | I] becomes [I | M^-1].
 *
 * @param {Matrix} matrix
 * @returns {Matrix}
 * @throws {RangeError} when the matrix is singular
 */
export function inverse(matrix) {
  const size = matrix.length;
  const unit = identity(size);
  const rows = matrix.map((row, at) => [...row, ...unit[at]]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    if (rows[pivot][column] === 0) throw new RangeError("a singular matrix has no inverse");
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const scale = rows[column][column];
    rows[column] = rows[column].map((value) => value / scale);
    for (let row = 0; row < size; row++) {
      const factor = rows[row][column];
      if (row === column || factor === 0) continue;
      rows[row] = rows[row].map((value, at) => value - factor * rows[column][at]);
    }
  }
  return rows.map((row) => row.slice(size));
}
