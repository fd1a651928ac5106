/** Every key of the English language files: a slip in a key is a compile error. */
export type TextKey =
  | keyof typeof import('../../assets/text/en/ui.json')
  | keyof typeof import('../../assets/text/en/screens.json')
  | keyof typeof import('../../assets/text/en/night.json')
  | keyof typeof import('../../assets/text/en/policy.json')
  | keyof typeof import('../../assets/text/en/why.json')
  | keyof typeof import('../../assets/text/en/glossary.json')
  | keyof typeof import('../../assets/text/en/cast.json')
  | keyof typeof import('../../assets/text/en/letters-first-ring.json')
  | keyof typeof import('../../assets/text/en/letters-summit.json')
  | keyof typeof import('../../assets/text/en/letters-driver-season.json')
  | keyof typeof import('../../assets/text/en/letters-legacy-ward.json')
  | keyof typeof import('../../assets/text/en/saves.json')
  | keyof typeof import('../../assets/text/en/threads.json')
  | keyof typeof import('../../assets/text/en/cases.json')
  | keyof typeof import('../../assets/text/en/theatre.json');
