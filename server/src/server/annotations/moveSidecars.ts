import { Sidecar } from '../../annotations/Sidecar.ts';
import type { Renamed } from '../files/FileEvents.ts';
import { updateText } from '../files/Files.ts';
import type { Files } from '../files/Files.ts';
import { locateSidecar, sidecarExtension } from './locateSidecar.ts';
import type { PlacesForAnnotations } from './locateSidecar.ts';

/**
 * Takes the annotations along when an article, or a folder of articles, is called otherwise or lies elsewhere. The new file is written
 * before the old one goes: a crash between leaves both. Gives the uris of the files written.
 */
export async function moveSidecars(
  { from, to }: Renamed,
  places: PlacesForAnnotations,
  files: Files,
): Promise<readonly string[]> {
  const old = await locateSidecar(from, places, files);
  if (old?.folder == null || from.includes('/.statements')) return [];
  const ofFolder = old.uri.slice(0, -sidecarExtension.length);
  const inFolder = await files.find(ofFolder, [`**/*${sidecarExtension}`], []);
  const moves = [
    { sidecar: old.uri, article: to },
    ...inFolder.map((sidecar) => ({
      sidecar,
      article: to + sidecar.slice(ofFolder.length, -sidecarExtension.length),
    })),
  ];
  const moved: string[] = [];
  for (const { sidecar, article } of moves) {
    const text = await files.read(sidecar);
    const place = text === null ? null : await locateSidecar(article, places, files);
    if (text === null || place === null || place.uri === sidecar) continue;
    await updateText(files, place.uri, (there) =>
      Sidecar.read(`${there ?? ''}\n${text}`)
        .moveTo(place.source)
        .toString(),
    );
    await updateText(files, sidecar, (now) => (now === text ? '' : (now ?? '')));
    moved.push(place.uri);
  }
  return moved;
}
