import { ENDING_ART, EndingArt, type EndingArtName } from '../rooms/after/endings/EndingArt.tsx';
import { Exhibit } from './exhibit.tsx';

/** One picture for each way a run can end; a crisis by its meter. */
export const Pictures = () => (
  <>
    {(Object.keys(ENDING_ART) as EndingArtName[]).map((name) => (
      <Exhibit key={name} name={name} wide>
        <EndingArt name={name} caption={name} />
      </Exhibit>
    ))}
  </>
);
