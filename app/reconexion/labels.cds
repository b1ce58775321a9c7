using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';
using from '../common/labels';
using from '../common/code-lists';

annotate ResarcimientoService.Reconexiones with @title: '{i18n>Reconexion}' {
  ID              @UI.Hidden;
  numero          @title: '{i18n>ReconexionNumero}';
  radicado        @title: '{i18n>Radicado}';
  estado          @title: '{i18n>Estado}' @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  asunto          @title: '{i18n>Asunto}';
  lineaServicio   @title: '{i18n>LineaServicio}' @Common: { Text: lineaServicio.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  sede            @title: '{i18n>Sede}' @Common: { Text: sede.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  area            @title: '{i18n>Area}' @Common: { Text: area.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  tipoDocumento   @Common: { Text: tipoDocumento.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  correo          @Communication.IsEmailAddress;
  telefono        @Communication.IsPhoneNumber;
  tratamiento     @title: '{i18n>ReconexionTratamiento}' @UI.MultiLineText;
  acuerdo         @title: '{i18n>ReconexionAcuerdo}' @UI.MultiLineText;
  acepta          @title: '{i18n>ReconexionAcepta}';
  aceptaEn        @title: '{i18n>ReconexionAceptaEn}';
  acompanante     @title: '{i18n>ReconexionAcompanante}';
  acompanamiento  @title: '{i18n>ReconexionAcompanamiento}' @UI.MultiLineText;
  recibidaEn      @title: '{i18n>RecibidaEn}';
  limite          @title: '{i18n>ReconexionLimite}';
  vence           @title: '{i18n>Vence}';
  venceEn         @UI.Hidden;
  sinPlazo        @UI.Hidden;
  sinContacto     @UI.Hidden;
  porHacer        @title: '{i18n>ReconexionPorHacer}' @Common.FilterDefaultValue: true;
  avisarDesde     @UI.Hidden;
  informadoEn     @title: '{i18n>ReconexionInformadoEn}';
  proximoContacto @title: '{i18n>ReconexionProximoContacto}';
  busqueda        @UI.Hidden;
  situacion_code  @title: '{i18n>SituacionPlazo}' @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesPlazo',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
