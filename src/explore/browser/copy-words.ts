import { the } from '../../search/browser/dom.ts';

// Runs in the browser, on pages whose address and citation can be copied.

const status = the<HTMLElement>('[data-copy-status]');

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
  button.addEventListener('click', () => void copy(button));

async function copy({ dataset: { copy: id }, textContent }: HTMLButtonElement): Promise<void> {
  const source = the<HTMLElement>(`#${id}`);
  const words = source instanceof HTMLTextAreaElement ? source.value : source.textContent;
  try {
    await navigator.clipboard.writeText(words.trim());
    // Said anew also where the same is copied once more.
    status.textContent = '';
    setTimeout(
      () =>
        (status.textContent = `${textContent.trim().replace(/を?コピー$/, '')}をコピーしました。`),
    );
  } catch (error) {
    console.error(error);
    status.textContent = 'コピーできませんでした。文を選んでコピーしてください。';
  }
}
