import cds from '@sap/cds'
import { caminoDe, nombreDe } from '../casos/camino'

/**
 * A path that goes on from a record (`MisAvisos(<ID>)/area`) tells something of it: CAP checks where it
 * ends, and a code list is everybody's. Here the caller must see the record that it starts from.
 */
export function registrarCaminosVisibles(servicio: cds.ApplicationService): void {
  servicio.before('READ', '*', async req => {
    const [raiz, ...resto] = caminoDe(req)
    const entidad = nombreDe(raiz)
    const clave = req.params?.[0]
    if (!resto.length || !clave || !entidad.startsWith(`${servicio.name}.`)) return
    const visible = await servicio.run(SELECT.one.from(entidad).columns('1 as hay').where((typeof clave === 'string' ? { ID: clave } : clave) as never))
    if (!visible) req.reject(404)
  })
}
