sap.ui.define(['escucha/bandeja/ext/actos/acto'], Acto => {
  'use strict'

  const { abrirActo, ahoraLocal, conAviso, escrito } = Acto

  const hoy = () => ahoraLocal().slice(0, 10)

  /** The person let her time pass: only then may her silence count as withdrawal. */
  const seLeVencio = caso => caso.getProperty('estado_code') === 'PorCompletar' && caso.getProperty('limiteCompletar') < hoy()

  /** What is signed, and what follows where the petition was not understood. */
  const loPropuesto = ({ caso, i18n }) => i18n.getText(
    caso.getProperty('improcedencia_causal_code') === 'OSCURA' ? 'aprobarImprocedenciaDevuelve' : 'aprobarImprocedenciaAyuda',
    [caso.getProperty('improcedencia_causal/name'), caso.getProperty('improcedencia_motivo')]
  )

  return {
    trasladarPorCompetencia: pagina => abrirActo(pagina, {
      accion: 'trasladarPorCompetencia', fragmento: 'Traslado', confirmar: true,
      datos: { ...conAviso(), ayuda: pagina.i18n.getText('trasladarPorCompetenciaAyuda'), entidad: '', motivo: '' },
      obligatorios: ['entidad', 'motivo'],
      valores: ({ entidad, motivo }) => ({ entidad, motivo })
    }),

    declararImprocedente: pagina => abrirActo(pagina, {
      accion: 'declararImprocedente', fragmento: 'Improcedencia',
      datos: { ayuda: pagina.i18n.getText('declararImprocedenteAyuda'), causal: '', casoAnterior: '', motivo: '' },
      obligatorios: ['causal', 'motivo'],
      completo: ({ causal, casoAnterior }) => causal !== 'REITERADA' || escrito(casoAnterior),
      valores: ({ causal, casoAnterior, motivo }) => ({ causal, motivo, ...(causal === 'REITERADA' && { casoAnterior }) })
    }),

    aprobarImprocedencia: pagina => abrirActo(pagina, {
      accion: 'aprobarImprocedencia', fragmento: 'Motivo', confirmar: true,
      datos: { ...conAviso(), ayuda: loPropuesto(pagina), etiqueta: '', texto: '', maximo: 1500 },
      valores: () => ({})
    }),

    rechazarImprocedencia: pagina => abrirActo(pagina, {
      accion: 'rechazarImprocedencia', fragmento: 'Motivo',
      datos: { etiqueta: pagina.i18n.getText('rechazarImprocedenciaCampo'), texto: '', maximo: 1500 },
      obligatorios: ['texto'],
      nombres: { motivo: 'texto' },
      valores: ({ texto }) => ({ motivo: texto })
    }),

    desistir: pagina => abrirActo(pagina, {
      accion: 'desistir', fragmento: 'Desistimiento', confirmar: true,
      datos: { ...conAviso(), admiteTacito: seLeVencio(pagina.caso), indiceClase: seLeVencio(pagina.caso) ? 1 : 0, continuarDeOficio: false, motivo: '' },
      obligatorios: ['motivo'],
      nombres: { clase: 'general' },
      valores: ({ indiceClase, continuarDeOficio, motivo }) => (indiceClase === 1
        ? { clase: 'TACITO', motivo }
        : { clase: 'EXPRESO', motivo, continuarDeOficio })
    }),

    /** The person goes on in another case, and so does the page. */
    reabrir: pagina => abrirActo(pagina, {
      accion: 'reabrir', fragmento: 'Motivo',
      datos: { ayuda: pagina.i18n.getText('reabrirAyuda'), etiqueta: pagina.i18n.getText('reabrirCampo'), texto: '', maximo: 1500 },
      obligatorios: ['texto'],
      nombres: { motivo: 'texto' },
      valores: ({ texto }) => ({ motivo: texto }),
      despues: ({ ID }) => pagina.extension.routing.navigateToRoute('Caso', { key: ID })
    })
  }
})
