sap.ui.define(['escucha/bandeja/ext/actos/acto'], Acto => {
  'use strict'

  const { abrirActo, conAviso } = Acto

  const pendientesDe = async caso => {
    const lista = caso.getModel().bindList('comunicaciones', caso, [], [], {
      $filter: 'entregadaEn eq null', $orderby: 'createdAt', $select: 'ID', $expand: 'acto($select=name),destino($select=name)'
    })
    const contextos = await lista.requestContexts()
    return contextos.map(c => ({ ID: c.getProperty('ID'), nombre: `${c.getProperty('acto/name')} · ${c.getProperty('destino/name')}` }))
  }

  return {
    /** Proves a notice that was owed; `elegida` is the row it was asked from. */
    async registrarAviso(pagina, elegida) {
      const pendientes = await pendientesDe(pagina.caso)
      return abrirActo(pagina, {
        accion: 'registrarAviso', fragmento: 'Aviso',
        datos: { ...conAviso(), avisada: true, avisoObligado: true, pendientes, comunicacion: elegida ?? pendientes[0]?.ID ?? '' },
        obligatorios: ['comunicacion'],
        valores: ({ comunicacion }) => ({ comunicacion })
      })
    }
  }
})
