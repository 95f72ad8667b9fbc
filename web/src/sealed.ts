// What a browser keeps for a while, sealed: every row under a key that the browser does not give out,
// and none longer than it says. Without a place that browsers call secure there is none: then nothing
// outlives the page.
const NAME = "comity-sealed";
interface Row { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer; until: number }

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((well, badly) => {
    asked.onsuccess = () => well(asked.result);
    asked.onerror = () => badly(asked.error);
  });
}

export class Sealed {
  private constructor(private readonly base: IDBDatabase, private readonly key: CryptoKey) {}

  static async open(): Promise<Sealed | null> {
    if (typeof indexedDB === "undefined" || typeof crypto === "undefined" || crypto.subtle === undefined) return null;
    try {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore("keys");
        asked.result.createObjectStore("rows");
      };
      const base = await done(asked);
      base.onversionchange = () => base.close();
      return new Sealed(base, await Sealed.keyOf(base));
    } catch {
      return null; // a browser that keeps nothing
    }
  }

  /** Two pages that begin at once end with one key: the second finds that of the first. */
  private static async keyOf(base: IDBDatabase): Promise<CryptoKey> {
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const store = base.transaction("keys", "readwrite").objectStore("keys");
    const kept = (await done(store.get("key"))) as CryptoKey | undefined;
    if (kept !== undefined) return kept;
    await done(store.put(made, "key"));
    return made;
  }

  async put(name: string, value: unknown, until: number): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) }, this.key, plain);
    await done(this.base.transaction("rows", "readwrite").objectStore("rows").put({ iv, data, until } satisfies Row, name));
  }

  async get(name: string): Promise<unknown> {
    const row = (await done(this.base.transaction("rows").objectStore("rows").get(name))) as Row | undefined;
    if (row === undefined || row.until < Date.now()) return undefined;
    return this.opened(name, row);
  }

  /** Every row whose name begins so; what cannot be opened is left out. */
  async all(prefix: string): Promise<[string, unknown][]> {
    const store = this.base.transaction("rows").objectStore("rows");
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [names, rows] = await Promise.all([done(store.getAllKeys(range)), done(store.getAll(range) as IDBRequest<Row[]>)]);
    const found = await Promise.all(names.map(async (name, at) => [String(name), await this.opened(String(name), rows[at] as Row)] as [string, unknown]));
    return found.filter(([, value]) => value !== undefined);
  }

  private async opened(name: string, { iv, data }: Row): Promise<unknown> {
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) }, this.key, data);
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return undefined;
    }
  }

  async drop(names: string[]): Promise<void> {
    const store = this.base.transaction("rows", "readwrite").objectStore("rows");
    await Promise.all(names.map((name) => done(store.delete(name))));
  }

  /** What is past its time goes. */
  async tidy(): Promise<void> {
    const store = this.base.transaction("rows", "readwrite").objectStore("rows");
    const [names, rows] = await Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<Row[]>)]);
    await Promise.all(names.filter((_, at) => (rows[at] as Row).until < Date.now()).map((name) => done(store.delete(name))));
  }

  /** Everything, and the key: what a copy of the disk still holds is open to nobody. */
  async erase(): Promise<void> {
    this.base.close();
    await done(indexedDB.deleteDatabase(NAME));
  }
}
