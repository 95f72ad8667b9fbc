declare module "node:fs" { export function readFileSync(path: string | number): Uint8Array<ArrayBuffer> }
declare module "node:util" {
  export function parseArgs(of: object): { values: { json?: boolean; lang?: string; entry?: string; body?: string; witness?: string[] }; positionals: string[] };
}
declare const process: { argv: string[]; exitCode: number; env: { [name: string]: string | undefined }; stdout: { write(text: string): void }; stderr: { write(text: string): void; isTTY?: boolean } };
