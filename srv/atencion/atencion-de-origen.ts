import type cds from '@sap/cds'
import { sinAdornos } from '../casos/documento'
import { conRechazo, Rechazo } from '../casos/rechazo'

interface Persona { clienteC4C?: string | null; tipoDocumento_code?: string | null; numeroDocumento?: string | null }

/** The attention that a case is filed from is of the same person and of who files it: its opportunity becomes that of the case. */
export function registrarAtencionDeOrigen(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'PQRS', req => conRechazo(req, async () => {
    const caso = req.data as Persona & { atencion_ID?: string | null }
    if (!caso.atencion_ID) return
    const atencion = await SELECT.one.from('escucha.Atenciones').columns('clienteC4C', 'tipoDocumento_code', 'numeroDocumento')
      .where({ ID: caso.atencion_ID, createdBy: req.user.id }) as Persona | undefined
    if (!atencion || !mismaPersona(atencion, caso)) throw new Rechazo(400, 'Esa atención no la registró usted, o es de otra persona.', 'atencion')
  }))
}

function mismaPersona(a: Persona, b: Persona): boolean {
  if (a.numeroDocumento && b.numeroDocumento) return a.tipoDocumento_code === b.tipoDocumento_code && a.numeroDocumento === sinAdornos(b.numeroDocumento)
  return Boolean(a.clienteC4C) && a.clienteC4C === b.clienteC4C
}
