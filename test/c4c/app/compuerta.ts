import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Peticion {
  readonly metodo: string
  readonly ruta: string
  readonly cabeceras: IncomingMessage['headers']
  readonly cuerpo: string
}

export type Cual = (peticion: Peticion) => boolean

export interface Retencion {
  /** How many requests are standing at the gate. */
  detenidas(): number
  /** Resolves once that many requests stand at the gate: an event, not a delay. */
  llegadas(cuantas: number): Promise<void>
  soltar(): void
}

interface Respuesta { estado: number; cabeceras?: Record<string, string>; cuerpo: string }

/**
 * A gate between the app and the sandbox. A delay of the sandbox only has a length; here a test
 * holds requests until it has seen what it came for, and gives answers that no fault gives.
 */
export class Compuerta {
  private retenciones: { cual: Cual; abierta: Promise<void>; abrir: () => void; llego: () => void }[] = []
  private respuestas: { cual: Cual; respuesta: Respuesta }[] = []
  /** Everything that the app sent. */
  readonly vistas: Peticion[] = []
  private readonly servidor = createServer((entrada, salida) => {
    this.pasar(entrada, salida).catch(() => salida.destroy())
  })

  private constructor(private readonly destino: string) {}

  static async abrir(destino: string): Promise<Compuerta> {
    const compuerta = new Compuerta(destino)
    await new Promise<void>(lista => compuerta.servidor.listen(0, lista))
    return compuerta
  }

  get url(): string {
    return `http://localhost:${(this.servidor.address() as AddressInfo).port}`
  }

  retener(cual: Cual = () => true): Retencion {
    let detenidas = 0
    const esperas: { cuantas: number; listo: () => void }[] = []
    let abrir = () => {}
    const abierta = new Promise<void>(resuelta => { abrir = resuelta })
    const retencion = {
      cual, abierta, abrir,
      llego: () => {
        detenidas++
        for (const { cuantas, listo } of esperas) if (detenidas >= cuantas) listo()
      },
    }
    this.retenciones.push(retencion)
    return {
      detenidas: () => detenidas,
      llegadas: cuantas => detenidas >= cuantas ? Promise.resolve() : new Promise(listo => esperas.push({ cuantas, listo })),
      soltar: () => {
        this.retenciones = this.retenciones.filter(otra => otra !== retencion)
        abrir()
      },
    }
  }

  responder(cual: Cual, respuesta: Respuesta): void {
    this.respuestas.push({ cual, respuesta })
  }

  /** Nothing is answered here any more and nobody is held, whatever a failed test left behind. */
  despejar(): void {
    for (const { abrir } of this.retenciones) abrir()
    this.retenciones = []
    this.respuestas = []
    this.vistas.length = 0
  }

  async cerrar(): Promise<void> {
    this.servidor.closeAllConnections()
    await new Promise(cerrada => this.servidor.close(cerrada))
  }

  private async pasar(entrada: IncomingMessage, salida: ServerResponse): Promise<void> {
    const trozos: Buffer[] = []
    for await (const trozo of entrada) trozos.push(trozo as Buffer)
    const cuerpo = Buffer.concat(trozos)
    const peticion = { metodo: entrada.method!, ruta: entrada.url!, cabeceras: entrada.headers, cuerpo: cuerpo.toString() }
    this.vistas.push(peticion)
    for (const { cual, llego, abierta } of [...this.retenciones]) {
      if (!cual(peticion)) continue
      llego()
      await abierta
    }
    const propia = this.respuestas.find(({ cual }) => cual(peticion))?.respuesta
    if (propia) {
      salida.writeHead(propia.estado, { 'content-type': 'application/json', ...propia.cabeceras }).end(propia.cuerpo)
    } else {
      this.reenviar(peticion, cuerpo, salida)
    }
  }

  /** On even when the app has hung up meanwhile: C4C does what reached it. */
  private reenviar({ metodo, ruta, cabeceras }: Peticion, cuerpo: Buffer, salida: ServerResponse): void {
    const haciaC4C = request(new URL(ruta, this.destino), { method: metodo, headers: cabeceras, agent: false }, deC4C => {
      salida.writeHead(deC4C.statusCode!, deC4C.headers)
      deC4C.pipe(salida)
    })
    haciaC4C.on('error', () => salida.socket?.resetAndDestroy())
    haciaC4C.end(cuerpo)
  }
}

export const escribe: Cual = ({ metodo }) => metodo !== 'GET'
export const creaTicket: Cual = ({ metodo, ruta }) => metodo === 'POST' && /\/ServiceRequestCollection$/.test(ruta)
