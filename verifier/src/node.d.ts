declare module "node:fs" {
  export function readFileSync(path: string | number): Uint8Array<ArrayBuffer>;
  export function statSync(path: string): { size: number };
}
declare const process: { argv: string[]; exitCode: number; env: { [name: string]: string | undefined }; stdout: { write(text: string): void; isTTY?: boolean }; stderr: { write(text: string): void; isTTY?: boolean } };
