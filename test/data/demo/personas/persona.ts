/** A person or company as she stands in a case; the codes are those of Escucha. */
export interface Persona {
  clienteC4C: string | null
  nombre: string
  tratamiento: 'señor' | 'señora'
  tipoDocumento_code: string | null
  numeroDocumento: string | null
  correo: string | null
  telefono: string | null
  direccion: string | null
  municipio: string | null
  afiliacion_code: string | null
  categoria_code: string | null
}

/** With what the sandbox of C4C keeps of her: tickets still open without radicado, and opportunities. */
export interface PersonaDelSandbox extends Persona {
  tickets: { numero: string; asunto: string }[]
  oportunidades: { numero: string; linea: string }[]
}

export interface Elencados { personas: PersonaDelSandbox[]; empresas: Persona[] }
