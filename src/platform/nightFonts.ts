/** The faces of the first night, asked for before anything is drawn in them: else the page is laid out and painted twice. */
import text from '../../assets/fonts/b612-400-basic.woff2?url';
import heads from '../../assets/fonts/b612-700-basic.woff2?url';
import figures from '../../assets/fonts/b612-mono-400-figures.woff2?url';

export function fetchNightFonts(): void {
  for (const href of [text, heads, figures]) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    document.head.append(link);
  }
}
