import type { Page } from 'playwright-core';

/** Everything that somebody who comes after can read: in the page, our shadow roots and its fields included. */
export const readable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [document.title, location.href];
    const read = (root: Document | ShadowRoot) => {
      texts.push(root.textContent ?? '', (root as ShadowRoot).innerHTML ?? '');
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          texts.push(element.value, element.defaultValue);
        for (const { value } of element.attributes) texts.push(value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    texts.push(document.body.innerHTML);
    return texts.join('\n');
  });

/** What the device holds for this origin: the records of each database by `database/store`, and the two storages. */
export const keptOnDevice = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(async () => {
    const kept: Record<string, unknown[]> = {};
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const records = await done(database.transaction(store).objectStore(store).getAll());
        if (records.length > 0) kept[`${name}/${store}`] = records;
      }
      database.close();
    }
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage }))
      if (storage.length > 0) kept[name] = Object.entries(storage);
    return kept;
  });
