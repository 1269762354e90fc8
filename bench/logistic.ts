/** One observation: its features, and whether it is what is looked for. */
export type Observation = { features: number[]; is: boolean; weight: number };

export type Model = { constant: number; weights: number[] };

/** Keeps weights small where the data say little. */
const RIDGE = 1;
const STEPS = 30;

/** Logistic regression by Newton's method with a ridge (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4). */
export function fit(observations: Observation[]): Model {
  const size = (observations[0]?.features.length ?? 0) + 1;
  const scale = deviations(observations);
  let beta: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient: number[] = beta.map((value, at) => (at === 0 ? 0 : RIDGE * value));
    const hessian: number[][] = beta.map((_value, row) =>
      beta.map((_other, column) => (row === column && row > 0 ? RIDGE : 1e-9)),
    );
    for (const { features, is, weight } of observations) {
      const x = [1, ...features.map((value, at) => value / (scale[at] ?? 1))];
      const chance = 1 / (1 + Math.exp(-dot(beta, x)));
      for (const [row, value] of x.entries()) {
        gradient[row] = (gradient[row] ?? 0) + weight * (chance - (is ? 1 : 0)) * value;
        const line = hessian[row] ?? [];
        for (const [column, other] of x.entries()) {
          line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * value * other;
        }
      }
    }
    const change = solve(hessian, gradient);
    beta = beta.map((value, at) => value - (change[at] ?? 0));
  }
  const [constant = 0, ...scaled] = beta;
  return { constant, weights: scaled.map((value, at) => value / (scale[at] ?? 1)) };
}

/** The log odds of an observation. */
export function logOdds({ constant, weights }: Model, features: number[]): number {
  return constant + dot(weights, features);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function deviations(observations: Observation[]): number[] {
  const [first] = observations;
  return (first?.features ?? []).map((_feature, at) => {
    const values = observations.map(({ features }) => features[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  });
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.reduce(
      (best, row, at) =>
        at >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? at : best,
      column,
    );
    const [top, other] = [rows[column] ?? [], rows[pivot] ?? []];
    [rows[column], rows[pivot]] = [other, top];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] ?? 0) / (other[column] ?? 1);
      for (let next = column; next < row.length; next++)
        row[next] = (row[next] ?? 0) - factor * (other[next] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
