/**
 * Ladders, switches, teams and tones that the game no longer has, as texts called them. Bake, canary, bench and lane are
 * words of the field and stay.
 */
export const GONE =
  /\bnational teams?\b|\bcontent (?:replay|in scope)\b|\b(?:rings|bake|gate|bench|hands) (?:ladder|rung)s?\b|\brungs? (?:less |more )?(?:of )?(?:bake|rings|gate|bench|hands)\b|\bladder of (?:rings|bake|gate|bench|hands)\b|\b(?:express lane|repair pass|escrow) switch\b|\blane of their own\b|\bcautious (?:tone|words|statement)\b|\bmajor incidents?\b/i;
