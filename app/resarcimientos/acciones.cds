using { ResarcimientoService } from '../../srv/resarcimiento/service';

// What each act asks for, in the order in which it is asked.
annotate ResarcimientoService.Resarcimientos with actions {
  @Common.IsActionCritical
  declararNoProcede(
    motivo @title: '{i18n>MotivoNoProcede}' @UI.MultiLineText
  );

  valorarCriticidad(
    criticidad @title: '{i18n>Criticidad}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'Criticidades',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: criticidad, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    motivo @title: '{i18n>CriticidadMotivo}' @UI.MultiLineText
  );

  registrarContacto(
    medio @title: '{i18n>ReconexionContactoMedio}' @UI.ParameterDefaultValue: 'TELEFONO'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    realizadoEn @title: '{i18n>ReconexionContactoCuando}',
    logrado @title: '{i18n>ReconexionContactoLogrado}' @UI.ParameterDefaultValue: true,
    notas @title: '{i18n>ReconexionContactoNotas}' @UI.MultiLineText
  );

  programarContacto(
    programadoPara @title: '{i18n>ProgramadoPara}',
    responsable @title: '{i18n>ACargoDe}'
  );

  prepararMesa(
    tipo @title: '{i18n>TipoMesa}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'TiposMesa',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: tipo, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    inicio @title: '{i18n>InicioMesa}',
    minutos @title: '{i18n>MinutosMesa}' @UI.ParameterDefaultValue: 60,
    lugar @title: '{i18n>LugarMesa}'
  );

  registrarReparacion(
    acuerdo @title: '{i18n>Acuerdo}' @UI.MultiLineText,
    reparadoEn @title: '{i18n>ReparadoEnVacio}'
  );

  establecerResponsabilidad(
    responsable @title: '{i18n>PreguntaResponsable}',
    analisis @title: '{i18n>AnalisisResponsabilidad}' @UI.MultiLineText
  );

  compensar(
    fundamento @title: '{i18n>FundamentoCompensacion}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'FundamentosCompensacion',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: fundamento, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    motivo @title: '{i18n>FundamentoTexto}' @UI.MultiLineText
  );

  proponerCompensacion(
    incentivo @title: '{i18n>IncentivoDelCatalogo}'
      @Common: { Text: nombre, TextArrangement: #TextOnly, ValueList: {
        CollectionPath: 'Incentivos',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: incentivo, ValueListProperty: 'ID' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'nombre' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'lineaServicio_code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'disponibles' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'costoUnitario' },
          { $Type: 'Common.ValueListParameterConstant', ValueListProperty: 'activo', Constant: true }
        ]
      } },
    cantidad @title: '{i18n>CantidadIncentivo}' @UI.ParameterDefaultValue: 1,
    descripcion @title: '{i18n>DescripcionDiscrecional}' @UI.MultiLineText,
    monto @title: '{i18n>MontoDiscrecional}',
    moneda @UI.Hidden @UI.ParameterDefaultValue: 'COP',
    centroCosto @title: '{i18n>CentroCostoDiscrecional}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'CentrosCosto',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: centroCosto, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    motivo @title: '{i18n>MotivoCompensacion}' @UI.MultiLineText,
    aceptaRepetida @title: '{i18n>PreguntaRepetida}'
  );

  activarDevolucion(
    monto @title: '{i18n>MontoPesos}',
    motivo @title: '{i18n>MotivoDevolver}' @UI.MultiLineText,
    responsable @title: '{i18n>ACargoDe}'
  );

  prometerNoRepeticion(
    descripcion @title: '{i18n>MejoraDescripcion}' @UI.MultiLineText,
    responsable @title: '{i18n>ACargoDe}',
    vence @title: '{i18n>MejoraVence}'
  );

  informar(
    tratamiento @title: '{i18n>Tratamiento}' @UI.MultiLineText @UI.ParameterDefaultValue: in.tratamiento,
    medio @title: '{i18n>MedioEntrega}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    entregadaEn @title: '{i18n>EntregadaEnVacio}',
    prueba @title: '{i18n>PruebaEntrega}' @UI.MultiLineText
  );

  registrarAceptacion(
    acepta @title: '{i18n>PreguntaAcepta}',
    medio @title: '{i18n>MedioAceptacion}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosAceptacion',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    prueba @title: '{i18n>AceptaPrueba}' @UI.MultiLineText
  );

  acompanar(
    acompanante @title: '{i18n>Acompanante}',
    acompanamiento @title: '{i18n>Acompanamiento}' @UI.MultiLineText
  );

  senalar(
    senalado @title: '{i18n>Senalado}'
  );

  corregir(
    causa @title: '{i18n>CausaFalla}' @UI.ParameterDefaultValue: in.causa_code
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'CausasFalla',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: causa, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    lineaServicio @title: '{i18n>LineaServicio}' @UI.ParameterDefaultValue: in.lineaServicio_code
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'LineasServicio',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: lineaServicio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    area @title: '{i18n>AreaResponsable}' @UI.ParameterDefaultValue: in.area_code
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'Areas',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: area, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    motivo @title: '{i18n>MotivoCorregir}' @UI.MultiLineText
  );

  completarDocumento(
    tipoDocumento @title: '{i18n>TipoDocumento}' @UI.ParameterDefaultValue: 'CC'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'TiposDocumento',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: tipoDocumento, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    numeroDocumento @title: '{i18n>NumeroDocumento}',
    prueba @title: '{i18n>PruebaDocumento}' @UI.MultiLineText
  );

  @Common.IsActionCritical
  dejarSinEfecto(
    motivo @title: '{i18n>MotivoSinEfecto}' @UI.MultiLineText
  );

  @Common.IsActionCritical
  cerrar(
    motivo @title: '{i18n>MotivoCierreOpcional}' @UI.MultiLineText
  );
};
