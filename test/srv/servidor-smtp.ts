import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

type Paso = 'conexion' | 'remitente' | 'destinatario' | 'datos'

const rechazo = (codigo: number, texto: string) => Object.assign(new Error(texto), { responseCode: codigo })

/** A real SMTP server in this process, which refuses, asks to come back or holds a mail when told to. */
export class ServidorSmtp {
  /** What it has taken over, in order. */
  readonly recibidos: (ParsedMail & { sobre: SMTPServerSession['envelope'] })[] = []
  private readonly rechazos: { paso: Paso; error: Error }[] = []
  private retencion: { llego: () => void; suelta: Promise<void> } | undefined
  private servidor: SMTPServer | undefined
  puerto = 0

  constructor(private readonly clave?: string) {}

  /** The next mail is answered so at that step. */
  rechazar(paso: Paso, codigo: number, texto: string): void {
    this.rechazos.push({ paso, error: rechazo(codigo, texto) })
  }

  /** Holds mails after their data until let go; `llego` resolves when one is being held. */
  retener(): { llego: Promise<void>; soltar: () => void } {
    let llego = () => {}
    let soltar = () => {}
    const llegada = new Promise<void>(listo => { llego = listo })
    const suelta = new Promise<void>(listo => { soltar = listo })
    this.retencion = { llego, suelta }
    return { llego: llegada, soltar: () => { this.retencion = undefined; soltar() } }
  }

  async abrir(puerto = 0): Promise<this> {
    // Its types do not know the delivery reports
    const opciones: SMTPServerOptions & { hideDSN: boolean } = {
      disabledCommands: ['STARTTLS', ...(this.clave ? [] : ['AUTH' as const])],
      authOptional: !this.clave,
      allowInsecureAuth: true,
      hideDSN: false,
      onAuth: ({ password }, _sesion, listo) => password === this.clave ? listo(null, { user: 'escucha' }) : listo(rechazo(535, 'Authentication failed')),
      onConnect: (_sesion, listo) => listo(this.proximo('conexion')),
      onMailFrom: (_direccion, _sesion, listo) => listo(this.proximo('remitente')),
      onRcptTo: (_direccion, _sesion, listo) => listo(this.proximo('destinatario')),
      onData: (flujo, sesion, listo) => {
        // The session forgets its envelope with the mail
        const sobre = structuredClone(sesion.envelope)
        simpleParser(flujo).then(async correo => {
          this.retencion?.llego()
          await this.retencion?.suelta
          const error = this.proximo('datos')
          if (!error) this.recibidos.push({ ...correo, sobre })
          listo(error)
        }, listo)
      },
    }
    this.servidor = new SMTPServer(opciones)
    // A client that goes away is no failure of a test
    this.servidor.on('error', () => {})
    this.servidor.listen(puerto, '127.0.0.1')
    await once(this.servidor.server, 'listening')
    this.puerto = (this.servidor.server.address() as AddressInfo).port
    return this
  }

  async cerrar(): Promise<void> {
    await new Promise<void>(cerrado => this.servidor!.close(cerrado))
  }

  private proximo(paso: Paso): Error | null {
    const i = this.rechazos.findIndex(r => r.paso === paso)
    return i < 0 ? null : this.rechazos.splice(i, 1)[0]!.error
  }
}
