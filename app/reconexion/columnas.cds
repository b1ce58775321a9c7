using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './labels';

// The script: what is said, step by step, and what was said already.
annotate ResarcimientoService.PasosDados with @UI: {
  LineItem #Guion: [
    { Value: paso.name, Label: '{i18n>ReconexionPasoNombre}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: paso.descr, Label: '{i18n>ReconexionPasoQueDecir}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.dar', Label: '{i18n>ReconexionMarcarPaso}', Inline,
      @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High,
      @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/acompana' } }, { $Ne: [ { $Path: 'dadoEn' }, { $Null: null } ] } ] } }
    },
    { Value: dadoEn, Label: '{i18n>ReconexionPasoDadoEn}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: dadoPor, Label: '{i18n>ReconexionPasoDadoPor}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: nota, Label: '{i18n>Nota}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant #Guion: { SortOrder: [ { Property: orden } ], MaxItems: 30, RequestAtLeast: [ dadoEn ], Visualizations: [ '@UI.LineItem#Guion' ] }
};

annotate ResarcimientoService.Contactos with @UI: {
  LineItem #Reconexion: [
    { Value: tipo.name, Label: '{i18n>ReconexionContactoTipo}', @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: programadoPara, Label: '{i18n>ReconexionContactoProgramado}', @HTML5.CssDefaults: { width: '11.5rem' }, @UI.Importance: #High },
    { Value: responsable, Label: '{i18n>ReconexionContactoResponsable}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.realizar', Label: '{i18n>ReconexionRealizarContacto}', Inline,
      @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High,
      @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/acompana' } }, { $Ne: [ { $Path: 'realizadoEn' }, { $Null: null } ] } ] } }
    },
    { Value: realizadoEn, Label: '{i18n>ReconexionContactoRealizado}', @HTML5.CssDefaults: { width: '11.5rem' }, @UI.Importance: #High },
    {
      Value: logrado, Label: '{i18n>ReconexionContactoSeLogro}', Criticality: (logrado = true ? 3 : (logrado = false ? 2 : 0)),
      @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #Medium
    },
    { Value: medio.name, Label: '{i18n>ReconexionContactoMedio}', @HTML5.CssDefaults: { width: '9.5rem' }, @UI.Importance: #Medium },
    { Value: notas, Label: '{i18n>ReconexionContactoNotas}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: realizadoPor, Label: '{i18n>ReconexionContactoQuien}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant #Reconexion: {
    SortOrder: [ { Property: realizadoEn }, { Property: programadoPara } ], RequestAtLeast: [ realizadoEn ], Visualizations: [ '@UI.LineItem#Reconexion' ]
  }
};
