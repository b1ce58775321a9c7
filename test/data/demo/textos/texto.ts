export type Acto = 'radicar' | 'clasificar' | 'trasladarAArea' | 'responderArea' | 'devolverAlArea' | 'responder' | 'registrarEntrega' | 'cerrar'

export interface Anexo {
  /** The extension gives the type: `.pdf` or `.txt`. */
  nombre: string
  /** The act with which it came. */
  con: Extract<Acto, 'radicar' | 'responderArea' | 'responder' | 'registrarEntrega'>
  lineas: string[]
}

/** Who speaks; left out, any adult of the sandbox with an affiliation. */
export interface Quien {
  /** A person of the sandbox by C4C code. */
  cliente?: string
  /** The same person as in another text. */
  mismaQue?: string
  afiliacion?: 'TRABAJADOR' | 'BENEFICIARIO' | 'PENSIONADO' | 'INDEPENDIENTE' | 'NO_AFILIADO'
  tratamiento?: 'señor' | 'señora'
  /** Filed from an open ticket of this subject. */
  ticket?: string
  /** Filed with an opportunity of the line. */
  oportunidad?: true
  empresa?: true
  anonima?: true
  /** Invented and unknown to C4C: only what she said of herself. */
  desconocida?: { nombre: string; tratamiento: 'señor' | 'señora'; correo?: string; telefono?: string }
}

/**
 * One request from end to end. Slots: `{señor|señora}` by treatment; `{mes}`, `{mesAnterior}`, `{anio}`,
 * `{municipio}`; `{dia-3}` the date three days before receipt, `{habil+8}` eight business days after it.
 */
export interface Texto {
  clave: string
  quien?: Quien
  asunto: string
  texto: string
  canal: string
  /** Days that it lay in the box before somebody opened it, when the person wrote the date. */
  depositadaHace?: number
  sede?: string
  linea: string
  nivel?: 1 | 2 | 3
  preferencial?: string
  tipologia: string
  regimen: string
  diasJudiciales?: number
  area: string
  mensaje?: string
  /** Answers of the area that were not enough, each with the reason of its return. */
  devoluciones?: { respuestaArea: string; motivo: string }[]
  respuestaArea?: string
  respuesta?: string
  entrega?: { medio: string; prueba: string }
  anexos?: Anexo[]
  notas?: { con: Acto; texto: string }[]
}
