using { escucha } from '../../db/incentivo';
using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/compensaciones';
using from '../common/code-lists';

annotate escucha.Incentivos with @title: '{i18n>Incentivo}' {
  ID            @UI.Hidden;
  createdAt     @UI.Hidden;
  createdBy     @UI.Hidden;
  modifiedAt    @title: '{i18n>IncentivoCambiadoEn}';
  modifiedBy    @title: '{i18n>IncentivoCambiadoPor}';
  codigo        @title: '{i18n>IncentivoCodigo}';
  nombre        @title: '{i18n>Incentivo}';
  descripcion   @title: '{i18n>IncentivoDescripcion}' @UI.MultiLineText;
  clase         @title: '{i18n>IncentivoClase}' @Common: { Text: clase.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  lineaServicio @title: '{i18n>LineaServicio}' @Common: { Text: lineaServicio.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  sede          @title: '{i18n>Sede}' @Common: { Text: sede.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  centroCosto   @title: '{i18n>IncentivoCentroCosto}' @Common: { Text: centroCosto.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  caja          @UI.Hidden;
  costoUnitario @title: '{i18n>IncentivoCosto}';
  vigenteDesde  @title: '{i18n>VigenteDesde}';
  vigenteHasta  @title: '{i18n>VigenteHasta}';
  diasBono      @title: '{i18n>IncentivoDiasBono}';
  activo        @title: '{i18n>IncentivoActivo}';
  existencias   @title: '{i18n>IncentivoExistencias}';
  reservadas    @title: '{i18n>IncentivoReservadas}';
  entregadas    @title: '{i18n>IncentivoEntregadas}';
  disponibles   @title: '{i18n>IncentivoDisponibles}';
};

annotate escucha.MovimientosIncentivo with @title: '{i18n>MovimientoIncentivo}' {
  ID           @UI.Hidden;
  incentivo    @UI.Hidden;
  compensacion @UI.Hidden;
  tipo         @title: '{i18n>MovimientoTipo}' @Common: { Text: tipo.name, TextArrangement: #TextOnly };
  cantidad     @title: '{i18n>MovimientoCantidad}';
  en           @title: '{i18n>Cuando}';
  por          @title: '{i18n>Quien}';
  motivo       @title: '{i18n>Motivo}' @UI.MultiLineText;
};

annotate escucha.Presupuestos with @title: '{i18n>Presupuesto}' {
  ID           @UI.Hidden;
  createdAt    @UI.Hidden;
  createdBy    @UI.Hidden;
  modifiedAt   @title: '{i18n>PresupuestoCambiadoEn}';
  modifiedBy   @title: '{i18n>PresupuestoCambiadoPor}';
  centroCosto  @title: '{i18n>IncentivoCentroCosto}' @Common: { Text: centroCosto.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  vigenteDesde @title: '{i18n>VigenteDesde}';
  vigenteHasta @title: '{i18n>VigenteHasta}';
  asignado     @title: '{i18n>PresupuestoAsignado}';
  comprometido @title: '{i18n>PresupuestoComprometido}';
  ejecutado    @title: '{i18n>PresupuestoEjecutado}';
  disponible   @title: '{i18n>PresupuestoDisponible}';
};

annotate escucha.Compensaciones with @title: '{i18n>Compensacion}' {
  ID             @UI.Hidden;
  createdAt      @UI.Hidden;
  createdBy      @UI.Hidden;
  modifiedAt     @UI.Hidden;
  modifiedBy     @UI.Hidden;
  resarcimiento  @UI.Hidden;
  presupuesto    @UI.Hidden;
  estado         @title: '{i18n>CompensacionEstado}' @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  incentivo      @title: '{i18n>Incentivo}' @Common: { Text: incentivo.nombre, TextArrangement: #TextOnly };
  descripcion    @title: '{i18n>CompensacionDescripcion}';
  cantidad       @title: '{i18n>CompensacionCantidad}';
  monto          @title: '{i18n>CompensacionMonto}';
  moneda         @title: '{i18n>CompensacionMoneda}' @UI.Hidden;
  centroCosto    @title: '{i18n>IncentivoCentroCosto}' @Common: { Text: centroCosto.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  motivo         @title: '{i18n>CompensacionMotivo}' @UI.MultiLineText;
  repetida       @title: '{i18n>CompensacionRepetida}';
  aprueba        @title: '{i18n>CompensacionAprueba}' @Common: {
    Text: (aprueba = 'direccion' ? '{i18n>CompensacionApruebaDireccion}' : '{i18n>CompensacionApruebaCoordinacion}'), TextArrangement: #TextOnly
  };
  propuestaEn    @title: '{i18n>CompensacionPropuestaEn}';
  propuestaPor   @title: '{i18n>CompensacionPropuestaPor}';
  decididaEn     @title: '{i18n>CompensacionDecididaEn}';
  decididaPor    @title: '{i18n>CompensacionDecididaPor}';
  motivoDecision @title: '{i18n>CompensacionMotivoDecision}' @UI.MultiLineText;
  reservadaHasta @title: '{i18n>CompensacionReservadaHasta}';
  retiradaEn     @title: '{i18n>CompensacionRetiradaEn}';
  oportunidadC4C @title: '{i18n>OportunidadC4C}';
  entregadaEn    @title: '{i18n>CompensacionEntregadaEn}';
  entregadaPor   @title: '{i18n>CompensacionEntregadaPor}';
  aceptaMedio    @title: '{i18n>CompensacionAceptaMedio}' @Common: { Text: aceptaMedio.name, TextArrangement: #TextOnly };
  aceptaPrueba   @title: '{i18n>CompensacionAceptaPrueba}' @UI.MultiLineText;
};
annotate ResarcimientoService.Compensaciones with {
  presupuestoDisponible @title: '{i18n>CompensacionPresupuesto}';
  incentivoDisponibles  @title: '{i18n>IncentivoDisponibles}';
  propia                @UI.Hidden;
};

annotate escucha.Bonos with @title: '{i18n>Bono}' {
  ID           @UI.Hidden;
  createdAt    @UI.Hidden;
  createdBy    @UI.Hidden;
  modifiedAt   @UI.Hidden;
  modifiedBy   @UI.Hidden;
  compensacion @UI.Hidden;
  numero       @title: '{i18n>BonoNumero}';
  estado       @title: '{i18n>BonoEstado}' @Common: { Text: estado.name, TextArrangement: #TextOnly };
  vence        @title: '{i18n>BonoVence}';
  usadoEn      @title: '{i18n>BonoUsadoEn}';
  usadoPor     @title: '{i18n>BonoUsadoPor}';
  sede         @title: '{i18n>Sede}' @Common: { Text: sede.name, TextArrangement: #TextOnly };
  documento    @title: '{i18n>BonoDocumento}';
};
