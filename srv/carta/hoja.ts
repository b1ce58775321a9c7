import { codigoQr } from './codigo-qr'
import { enLetrasDelPdf, MARCA } from './letras'

type Documento = PDFKit.PDFDocument
type Pieza = ReturnType<Documento['struct']>

export const MARGEN = 56
const AZUL = '#0a3d62'
const GRIS = '#51606b'
const QR = 96
const COLUMNA_DEL_QR = 140

const FUENTES = { normal: 'Helvetica', negrita: 'Helvetica-Bold', cursiva: 'Helvetica-Oblique' } as const
const TINTAS = { negra: 'black', gris: GRIS, azul: AZUL } as const

export interface Estilo {
  fuente?: keyof typeof FUENTES
  tinta?: keyof typeof TINTAS
  /** Points. */
  tamano?: number
}

export interface Portada {
  titulo: string
  autor: string
  tema: string
  /** The moment the document speaks of: the same content gives the same bytes, whenever it is drawn. */
  fecha: Date
}

interface Renglones {
  /** Points from the left margin to the text of each row. */
  sangria: number
  etiqueta?: Estilo
  texto?: Estilo
  /** Points under each row. */
  aire?: number
}

/** What stands under a QR, and what a screen reader says of it. */
interface Qr { leyenda: string; alt: string }

const paraSeguir = (direccion: string): Qr => ({
  leyenda: 'Siga su caso con este código, el radicado y su documento.', alt: `Código QR con la dirección para seguir el caso: ${direccion}`,
})
const NOTA = `El signo ${MARCA} está en lugar de letras o símbolos que este documento no puede mostrar; el texto original se conserva en el caso.`

/** Measured letter by letter, a text without blanks would hold the server for seconds. */
const conCortes = (texto: string) => texto.replace(/[^ \n]{90}/g, '$&\n')

/**
 * A US Letter document of the Caja, as an accessible PDF: real text in reading order, each piece with
 * its tag (ISO 32000-1 14.8), lines and page numbers as artifacts, language and title told. The
 * standard fonts are not embedded, so it does not claim PDF/UA.
 */
export async function abrirHoja({ titulo, autor, tema, fecha }: Portada): Promise<Hoja> {
  // Loaded with the first document: fonts and compression are a tenth of a start's work
  const { default: PDFDocument } = await import('pdfkit')
  return new Hoja(new PDFDocument({
    size: 'LETTER', margin: MARGEN, pdfVersion: '1.7', tagged: true, lang: 'es-CO', displayTitle: true, bufferPages: true,
    info: { Title: titulo, Author: autor, Subject: tema, CreationDate: fecha },
  }))
}

export class Hoja {
  private readonly raiz: Pieza
  private readonly bytes: Promise<Buffer>
  private readonly anchoDeHoja: number
  private ancho: number
  private faltaronLetras = false

  constructor(private readonly doc: Documento) {
    this.bytes = new Promise((listo, fallo) => {
      const partes: Buffer[] = []
      doc.on('data', (parte: Buffer) => partes.push(parte)).on('end', () => listo(Buffer.concat(partes))).on('error', fallo)
    })
    this.anchoDeHoja = this.ancho = doc.page.width - 2 * MARGEN
    this.raiz = doc.struct('Document')
    doc.addStructure(this.raiz)
  }

  /** The Caja at the head of the first page, what `contenido` writes under it, and a QR beside both with what is said of it. */
  async membrete(organizacion: string, codigo: string, contenido: () => void, qr: Qr = paraSeguir(codigo)): Promise<void> {
    const { lado, franjas } = await codigoQr(codigo)
    const { doc } = this
    this.ancho = this.anchoDeHoja - COLUMNA_DEL_QR
    this.parrafo(organizacion, { fuente: 'negrita', tinta: 'gris' })
    contenido()
    this.ancho = this.anchoDeHoja
    const trasContenido = doc.y

    const x = doc.page.width - MARGEN - QR
    this.raiz.add(doc.struct('Figure', { alt: qr.alt, bbox: [x, MARGEN, x + QR, MARGEN + QR] } as object,
      () => {
        const modulo = QR / lado
        for (const { fila, columna, largo } of franjas) doc.rect(x + columna * modulo, MARGEN + fila * modulo, largo * modulo, modulo)
        doc.fill('black')
      }))
    this.vestir({ tamano: 8, tinta: 'gris' })
    this.pieza(this.raiz, 'P', () => doc.text(qr.leyenda, x - 14, MARGEN + QR + 4, { width: QR + 14, align: 'right' }))
    this.raya(Math.max(trasContenido, doc.y) + 12)
  }

  titulo(nivel: 1 | 2, texto: string, estilo: Estilo = {}): this {
    // A heading alone at the foot of a page announces nothing
    this.reservar(60)
    return this.bloque(`H${nivel}`, texto, { fuente: 'negrita', ...estilo })
  }

  parrafo(texto: string, estilo: Estilo = {}): this {
    return texto.trim() ? this.bloque('P', texto, estilo) : this
  }

  /** A paragraph that ends in an address to follow. */
  enlace(texto: string, url: string, estilo: Estilo = {}): this {
    const { doc, ancho: width } = this
    this.vestir(estilo)
    this.raiz.add(doc.struct('P', {}, [
      () => doc.text(`${this.escribir(texto)} `, MARGEN, doc.y, { width, continued: true }),
      doc.struct('Link', {}, () => doc.text(this.escribir(url), { width, link: url })),
    ]))
    return this
  }

  /** Name and value, one under another; what has no value takes no line. */
  fichas(fichas: readonly (readonly [string, string | null])[]): this {
    return this.renglones(fichas.filter((ficha): ficha is [string, string] => Boolean(ficha[1])), { sangria: 140, etiqueta: { fuente: 'negrita', tinta: 'gris' }, aire: 4 })
  }

  lista(items: readonly (readonly [string, string])[], estilo: Estilo = {}): this {
    return this.renglones(items, { sangria: 24, etiqueta: estilo, texto: estilo, aire: 3 })
  }

  espacio(puntos: number): this {
    this.doc.y += puntos
    return this
  }

  /** What follows stays together: on this page if `alto` points are left, or on the next. */
  reservar(alto: number): this {
    const { doc } = this
    if (doc.y + alto > doc.page.maxY()) doc.addPage()
    return this
  }

  raya(y = this.doc.y, ancho = this.anchoDeHoja): this {
    const { doc } = this
    this.adorno({ type: 'Layout' }, () => doc.moveTo(MARGEN, y).lineTo(MARGEN + ancho, y).strokeColor(AZUL).lineWidth(1).stroke())
    doc.x = MARGEN
    doc.y = y + 12
    return this
  }

  /** Numbers the pages and gives the bytes. Nothing can be written after it. */
  cerrar(pie: string): Promise<Buffer> {
    const { doc, anchoDeHoja: width } = this
    if (this.faltaronLetras) this.espacio(8).parrafo(NOTA, { tamano: 8, tinta: 'gris' })
    this.raiz.end()
    const { start, count } = doc.bufferedPageRange()
    for (let i = start; i < start + count; i++) {
      doc.switchToPage(i)
      // Writing below the margin would open a new page
      doc.page.margins.bottom = 0
      this.vestir({ tamano: 8, tinta: 'gris' })
      this.adorno({ type: 'Pagination', attached: ['Bottom'] }, () =>
        doc.text(this.escribir(`${pie} · página ${i + 1} de ${count}`), MARGEN, doc.page.height - 40, { width, align: 'center' }))
    }
    doc.end()
    return this.bytes
  }

  private bloque(etiqueta: string, texto: string, estilo: Estilo): this {
    const { doc, ancho: width } = this
    this.vestir(estilo)
    this.pieza(this.raiz, etiqueta, () => doc.text(this.escribir(texto), MARGEN, doc.y, { width }))
    return this
  }

  private renglones(filas: readonly (readonly [string, string])[], { sangria, etiqueta = {}, texto = {}, aire = 0 }: Renglones): this {
    if (!filas.length) return this
    const { doc } = this
    const lista = doc.struct('L')
    this.raiz.add(lista)
    for (const [nombre, valor] of filas) {
      this.reservar(30)
      const { y, page } = doc
      const fila = doc.struct('LI')
      lista.add(fila)
      this.vestir(etiqueta)
      this.pieza(fila, 'Lbl', () => doc.text(this.escribir(nombre), MARGEN, y, { width: sangria - 6 }))
      const trasNombre = doc.y
      this.vestir(texto)
      this.pieza(fila, 'LBody', () => doc.text(this.escribir(valor), MARGEN + sangria, y, { width: this.ancho - sangria }))
      fila.end()
      doc.x = MARGEN
      doc.y = (doc.page === page ? Math.max(trasNombre, doc.y) : doc.y) + aire
    }
    lista.end()
    return this
  }

  private pieza(padre: Pieza, etiqueta: string, dibujar: () => unknown): void {
    padre.add(this.doc.struct(etiqueta, {}, dibujar as () => void))
  }

  private adorno(opciones: PDFKit.Mixins.MarkingOptions, dibujar: () => unknown): void {
    this.doc.markContent('Artifact', opciones)
    dibujar()
    this.doc.endMarkedContent()
  }

  private vestir({ fuente = 'normal', tinta = 'negra', tamano = 10 }: Estilo): void {
    this.doc.font(FUENTES[fuente]).fontSize(tamano).fillColor(TINTAS[tinta])
  }

  private escribir(texto: string): string {
    const escrito = enLetrasDelPdf(texto)
    this.faltaronLetras ||= escrito.includes(MARCA) && !texto.includes(MARCA)
    return conCortes(escrito)
  }
}
