// How exposed a maker is: unassured supply, dependence on China, and how soon it would stop (section 6).

/** The three factors of the exposure index (each 0 to 1) and the index (0 to 100). */
export interface Exposure {
  unassuredSupply: number
  chinaDependency: number
  vulnerability: number
  exposureIndex: number
}

/**
 * Geometric mean of unassured supply, China dependency and vulnerability, as an index.
 * Form after Nassar et al. (2020); time to recover against time to survive after Simchi-Levi et al. (2015).
 * `timeToRecoverWeeks` counts the way by air; `stressWeeks` is the first line stop in the stress outlook, and what none counts as.
 */
export function exposureOf(
  unassuredSupply: number,
  chinaDependency: number,
  timeToRecoverWeeks: number,
  stressWeeks: number,
): Exposure {
  const vulnerability = timeToRecoverWeeks / (timeToRecoverWeeks + stressWeeks)
  // The cube root would blow a rounding error of 1e-16 up into an index that depends on the order of links.
  const product = withoutRounding(unassuredSupply) * withoutRounding(chinaDependency) * vulnerability
  return { unassuredSupply, chinaDependency, vulnerability, exposureIndex: 100 * Math.cbrt(product) }
}

function withoutRounding(share: number): number {
  return share > 1e-12 ? share : 0
}
