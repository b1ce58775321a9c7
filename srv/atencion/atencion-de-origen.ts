import type cds from '@sap/cds'
import { sinAdornos } from '../casos/documento'
import { conRechazo, Rechazo } from '../casos/rechazo'

interface Persona { clienteC4C?: string | null; tipoDocumento_code?: string | null; numeroDocumento?: string | null }

/**
 * The attention that a case is filed from is of the same person and of who files it: its opportunity becomes that of the case, also
 * where C4C gave it while the form was being filled in.
 */
export function registrarAtencionDeOrigen(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'PQRS', req => conRechazo(req, async () => {
    const caso = req.data as Persona & { atencion_ID?: string | null }
    if (!caso.atencion_ID) return
    const atencion = await SELECT.one.from('escucha.Atenciones').columns('clienteC4C', 'tipoDocumento_code', 'numeroDocumento')
      .where({ ID: caso.atencion_ID, createdBy: req.user.id }) as Persona | undefined
    if (!atencion || !mismaPersona(atencion, caso)) throw new Rechazo(400, 'Esa atención no la registró usted, o es de otra persona.', 'atencion')
  }))

  servicio.after('CREATE', 'PQRS', async (_creado, req) => {
    const { ID } = req.data as { ID: string }
    const caso = await SELECT.one.from('escucha.PQRS').columns('atencion_ID').where({ ID, oportunidadC4C: null, atencion_ID: { '!=': null } }) as { atencion_ID: string } | undefined
    if (!caso) return
    // Held: who brings the number waits, and then finds the case
    const { oportunidadC4C } = await SELECT.one.from('escucha.Atenciones').columns('oportunidadC4C').where({ ID: caso.atencion_ID }).forUpdate() as { oportunidadC4C: string | null }
    if (oportunidadC4C) await UPDATE('escucha.PQRS').with({ oportunidadC4C, modifiedAt: { ref: ['modifiedAt'] }, modifiedBy: { ref: ['modifiedBy'] } }).where({ ID })
  })
}

function mismaPersona(a: Persona, b: Persona): boolean {
  if (a.numeroDocumento && b.numeroDocumento) return a.tipoDocumento_code === b.tipoDocumento_code && a.numeroDocumento === sinAdornos(b.numeroDocumento)
  return Boolean(a.clienteC4C) && a.clienteC4C === b.clienteC4C
}
