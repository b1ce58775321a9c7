/** A stretch of dark modules of one row; modules are counted from the upper left corner. */
export interface Franja { fila: number; columna: number; largo: number }

/** A QR code (ISO/IEC 18004, error correction M) as strokes to draw: sharp at any size, and no picture to compress. */
export async function codigoQr(texto: string): Promise<{ lado: number; franjas: Franja[] }> {
  const { create } = await import('qrcode')
  const { size: lado, data } = create(texto, { errorCorrectionLevel: 'M' }).modules
  const franjas: Franja[] = []
  for (let fila = 0; fila < lado; fila++) {
    for (let columna = 0; columna < lado; columna++) {
      if (!data[fila * lado + columna]) continue
      const desde = columna
      while (columna < lado && data[fila * lado + columna]) columna++
      franjas.push({ fila, columna: desde, largo: columna - desde })
    }
  }
  return { lado, franjas }
}
