/** The fold of an article for cross-validation: by the number that a text and its translation share, else by the length of its name. */
export function foldOf(article: string, folds: number): number {
  const number = /\d+/.exec(article)?.[0];
  return (number ? Number(number) : article.length) % folds;
}
