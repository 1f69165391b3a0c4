/** The part of the library that make-pictures.ts uses; it comes without types. */
declare module '@11ty/eleventy-img' {
  type Output = { readonly width: number; readonly height: number; readonly buffer: Buffer };
  export default function image(
    source: Buffer,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, readonly Output[]>>>;
}
