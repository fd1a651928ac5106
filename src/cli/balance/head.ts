/** How the balance is run, as its page says it. */
export const HOW_TO_RUN = `## How to run it
\`\`\`
npm run -s balance                                # everything: hours
npm run -s balance -- --quick                     # First Ring and The Summit, 24 seeds, without what is slow: minutes
npm run -s balance -- --only bite,knowledge       # only what these measures need; slow ones with 12 seeds
npm run -s balance -- --changed                   # only what has changed since it was played last
npm run -s balance -- --levels 08-the-summit:12 --bots careful,newcomer --runs 100
npm run -s balance -- --find-lists --levels 08-the-summit   # its best fixed list anew, written to src/bots/lists
\`\`\`
- The options go together: \`--quick --changed\` is the habit while rules are being changed.
- Everybody meets the same seeds, so any two players can be compared game by game.
- Every game that is played is stored in \`.balance/\` (no part of the repository), a file a player and level, with three hashes: of the
  level as the rules read it, of the code that makes the player, and of the code of the rules. \`--changed\` takes a stored game only
  where all three still hold, and says on stderr what it took and why it plays the rest.
- \`--json FILE\` writes all games, \`--from FILE,FILE\` adds them to a later page: a long night may be played in parts.
- The measures are files in \`src/cli/balance/measures/\`; the players in \`src/bots/\`.
`;
