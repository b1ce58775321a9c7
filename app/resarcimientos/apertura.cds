using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './calificaciones';

// How one is opened.
annotate ResarcimientoService.abrirDesdeCaso with (
  radicado @title: '{i18n>Radicado}',
  area @title: '{i18n>AreaSiNoTiene}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'Areas',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: area, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  causa @title: '{i18n>CausaFalla}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'CausasFalla',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: causa, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  hechos @title: '{i18n>HechosVacio}' @UI.MultiLineText,
  expectativa @title: '{i18n>Expectativa}' @UI.MultiLineText,
  senalado @title: '{i18n>SenaladoSiHay}'
);

annotate ResarcimientoService.abrirDesdeTicket with (
  ticket @title: '{i18n>TicketC4C}',
  lineaServicio @title: '{i18n>LineaServicio}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'LineasServicio',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: lineaServicio, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  area @title: '{i18n>AreaResponsable}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'Areas',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: area, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  causa @title: '{i18n>CausaFalla}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'CausasFalla',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: causa, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  hechos @title: '{i18n>HechosVacioTicket}' @UI.MultiLineText,
  expectativa @title: '{i18n>Expectativa}' @UI.MultiLineText,
  senalado @title: '{i18n>SenaladoSiHay}'
);

annotate ResarcimientoService.abrirDesdeCalificacion with (
  calificacion @title: '{i18n>CalificacionBaja}'
    @Common: { Text: tema, TextArrangement: #TextOnly, ValueList: {
      CollectionPath: 'CalificacionesBajas',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: calificacion, ValueListProperty: 'ID' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'calificadaEn' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'nombre' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'tema' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'valor' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'maximo' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'sede_code' }
      ]
    } },
  lineaServicio @title: '{i18n>ServicioSiNoTiene}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'LineasServicio',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: lineaServicio, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  area @title: '{i18n>AreaResponsable}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'Areas',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: area, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  causa @title: '{i18n>CausaFalla}'
    @Common: { ValueListWithFixedValues, ValueList: {
      CollectionPath: 'CausasFalla',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: causa, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    } },
  hechos @title: '{i18n>Hechos}' @UI.MultiLineText,
  expectativa @title: '{i18n>Expectativa}' @UI.MultiLineText,
  senalado @title: '{i18n>SenaladoSiHay}'
);
