/** Runs as links. */
export {
  codeIn,
  type Link,
  type Meters,
  MOST_LINK,
  MOST_LINK_COMMANDS,
  nightsOfRun,
  readLink,
  writeLink,
} from './link.ts';
export { linkCommands, playingLink, playLink } from './play.ts';
