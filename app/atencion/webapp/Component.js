sap.ui.define(['sap/fe/core/AppComponent'], AppComponent =>
  AppComponent.extend('escucha.atencion.Component', { metadata: { manifest: 'json' } })
)
